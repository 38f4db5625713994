package org.huisheng.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huisheng.serve.ServerSettings.AccessNotes;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.http.ReaderFile;
import org.huisheng.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator switches on, and relies on. */
class OperationTest {

  private static final String ALL = "SELECT ?s { ?s ?p ?o }";

  @TempDir Path folder;

  private ServerSettings settings(
      boolean behindProxy, Optional<Path> audit, Optional<Path> readers) {
    return new ServerSettings(
        "127.0.0.1",
        0,
        Limits.standard().with(Limit.CLIENT_ERRORS, 5),
        Optional.empty(),
        behindProxy,
        AccessNotes.QUERIES,
        audit,
        readers);
  }

  private HuishengServer start(ServerSettings settings) throws Exception {
    Store store = Fixture.store(folder);
    return HuishengServer.start(store, Fixture.publish(store), settings);
  }

  private static String basic(String name, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void onlyReadersOfTheFileRead() throws Exception {
    String token = ReaderFile.newToken();
    Path readers = folder.resolve("readers");
    Files.writeString(
        readers,
        "# who may read\n"
            + ReaderFile.user("王芳", "密码 with blank".toCharArray())
            + "\n"
            + ReaderFile.token("dashboard", token)
            + "\n");
    try (HuishengServer server = start(settings(true, Optional.empty(), Optional.of(readers)))) {
      Asked asked = new Asked(server.address());

      HttpResponse<String> nobody = asked.sparql(ALL);

      assertThat(nobody.statusCode()).isEqualTo(401);
      assertThat(nobody.headers().allValues("WWW-Authenticate"))
          .anyMatch(value -> value.startsWith("Basic"))
          .anyMatch(value -> value.startsWith("Bearer"));
      assertThat(asked.get("").statusCode()).isEqualTo(401);
      assertThat(asked.get("api/queries").statusCode()).isEqualTo(401);
      assertThat(asked.get("health/ready").statusCode()).isEqualTo(200);
      assertThat(asked.sparql(ALL, "Authorization", basic("王芳", "密码 with blank")).statusCode())
          .isEqualTo(200);
      assertThat(asked.sparql(ALL, "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
      String own = Fixture.store(folder).server().token().orElseThrow();
      assertThat(asked.sparql(ALL, "Authorization", "Bearer " + own).statusCode()).isEqualTo(200);
      assertThat(asked.sparql(ALL, "Authorization", basic("王芳", "other")).statusCode())
          .isEqualTo(401);
      assertThat(Files.readString(readers)).doesNotContain(token).doesNotContain("密码");
    }
  }

  @Test
  void whoGuessesIsToldToWait() throws Exception {
    Path readers = folder.resolve("readers");
    Files.writeString(readers, ReaderFile.token("dashboard", ReaderFile.newToken()));
    try (HuishengServer server = start(settings(true, Optional.empty(), Optional.of(readers)))) {
      Asked asked = new Asked(server.address());
      int status = 0;
      for (int guess = 0; guess < 7; guess++) {
        status =
            asked
                .sparql(ALL, "Authorization", "Bearer guess" + guess, "X-Forwarded-For", "10.0.0.1")
                .statusCode();
      }
      assertThat(status).isEqualTo(429);
      assertThat(asked.sparql(ALL, "X-Forwarded-For", "10.0.0.2").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void theAuditLogSaysWhoGotWhat() throws Exception {
    Path audit = folder.resolve("audit.jsonl");
    try (HuishengServer server = start(settings(true, Optional.of(audit), Optional.empty()))) {
      Asked asked = new Asked(server.address());
      asked.sparql(ALL, "X-Forwarded-For", "10.0.0.9");
      asked.sparql("SELECT nonsense\n{}", "X-Forwarded-For", "10.0.0.9");
      asked.get("health/live");
    }
    assertThat(Files.readAllLines(audit))
        .hasSize(2)
        .first()
        .asString()
        .contains("\"client\":\"10.0.0.9\"", ALL, "\"version\":1", "\"rows\":5", "\"at\":\"20");
    assertThat(Files.readAllLines(audit).get(1)).contains("\"status\":400", "nonsense\\n{}");
  }

  @Test
  void addressesThatAClientWritesCountOnlyBehindAProxy() throws Exception {
    Path audit = folder.resolve("audit.jsonl");
    try (HuishengServer server = start(settings(false, Optional.of(audit), Optional.empty()))) {
      new Asked(server.address()).sparql(ALL, "X-Forwarded-For", "10.0.0.9");
    }
    assertThat(Files.readString(audit)).contains("\"client\":\"127.0.0.1\"");
  }

  @Test
  void healthAndMetricsAreTold() throws Exception {
    try (HuishengServer server = start(settings(true, Optional.empty(), Optional.empty()))) {
      Asked asked = new Asked(server.address());
      asked.sparql(ALL);

      assertThat(asked.get("health/live").body()).isEqualTo("live\n");
      assertThat(asked.get("health/ready").body()).isEqualTo("ready, version 1\n");
      assertThat(asked.get("health/other").statusCode()).isEqualTo(404);
      assertThat(asked.get("metrics").body())
          .contains(
              "huisheng_requests_seconds_count{part=\"sparql\",status=\"200\"} 1",
              "huisheng_queries_running",
              "huisheng_store_version 1.0",
              "jvm_memory_used_bytes");
      assertThat(asked.get("metrics", "X-Forwarded-For", "10.0.0.9").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void runningQueriesAreAnsweredBeforeTheServerStops() throws Exception {
    HuishengServer server = start(ServerSettings.local(0));
    Asked asked = new Asked(server.address());
    String slow =
        "SELECT (COUNT(*) AS ?n) { "
            + "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s . ?t ?u ?v . ?w ?x ?y }";
    CompletableFuture<HttpResponse<String>> running = later(() -> asked.sparql(slow));
    TimeUnit.MILLISECONDS.sleep(300);

    server.close();

    assertThat(running.get(60, TimeUnit.SECONDS).statusCode()).isIn(200, 503);
    assertThat(running.get().body()).containsAnyOf("390625", "query-seconds");
  }

  @Test
  void aServerThatStopsIsNotReady() throws Exception {
    Limits limits = Limits.standard().with(Limit.QUERY_SECONDS, 4);
    HuishengServer server = start(ServerSettings.local(0).with(limits));
    Asked asked = new Asked(server.address());
    String endless =
        "SELECT (COUNT(*) AS ?n) { %s }"
            .formatted(
                IntStream.range(0, 14)
                    .mapToObj(i -> "?a%d ?b%d ?c%d .".formatted(i, i, i))
                    .collect(Collectors.joining()));
    CompletableFuture<Integer> running = later(() -> asked.sparql(endless).statusCode());
    assertThat(asked.get("health/ready").statusCode()).isEqualTo(200);
    while (!asked.get("metrics").body().contains("huisheng_queries_running 1")) {
      TimeUnit.MILLISECONDS.sleep(20);
    }

    CompletableFuture<Void> stopped =
        later(
            () -> {
              server.close();
              return null;
            });
    HttpResponse<String> ready = asked.get("health/ready");
    while (ready.statusCode() == 200) {
      ready = asked.get("health/ready");
    }

    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body()).contains("stopping");
    assertThat(running.get(60, TimeUnit.SECONDS)).isEqualTo(503);
    stopped.get(60, TimeUnit.SECONDS);
  }

  private static <T> CompletableFuture<T> later(Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        each -> new Thread(each, "later").start());
  }
}
