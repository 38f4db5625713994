package org.huisheng.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HuishengServerTest {

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  @TempDir static Path folder;
  private static Store store;
  private static StoreVersion version;
  private static HuishengServer server;

  @BeforeAll
  static void start() throws IOException {
    store = Fixture.store(folder);
    version = Fixture.publish(store);
    server = HuishengServer.start(store, version, ServerSettings.local(0));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    assertThat(store.server().file()).doesNotExist();
  }

  /** A new connection each: the server closes one whose body it refused to read. */
  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private static String sparql(String query) {
    return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private static long quads() throws Exception {
    String csv = send(request(sparql(COUNT)).header("Accept", "text/csv")).body();
    return Long.parseLong(csv.lines().toList().get(1));
  }

  @Test
  void theDefaultGraphIsTheUnionOfTheNamedOnes() throws Exception {
    assertThat(quads()).isEqualTo(5);
  }

  @Test
  void aNamedGraphIsAddressable() throws Exception {
    String query = "SELECT ?name { GRAPH <urn:g:2> { ?s ?p ?name } }";

    assertThat(get(sparql(query)).body()).contains("乙市总工会").doesNotContain("甲");
  }

  @Test
  void queriesCanBePostedAsFormOrAsTheyAre() throws Exception {
    String form = "query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8);

    assertThat(post("sparql", "application/x-www-form-urlencoded", form).statusCode())
        .isEqualTo(200);
    assertThat(post("sparql", "application/sparql-query", COUNT).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/sparql-update | INSERT DATA { GRAPH <urn:g> { <urn:x> <urn:x> 1 } }",
        "application/sparql-update | LOAD <file:///etc/passwd> INTO GRAPH <urn:g>",
        "application/x-www-form-urlencoded | update=CLEAR+ALL",
        "text/turtle | <urn:x> <urn:x> 1 .",
        "application/n-quads | <urn:x> <urn:x> <urn:x> <urn:x> ."
      })
  void nothingCanBeWritten(String type, String body) throws Exception {
    for (String path :
        new String[] {
          "sparql",
          "sparql?graph=urn:g:1",
          "sparql?default",
          "sparql/update",
          "sparql/data",
          "update"
        }) {
      assertThat(post(path, type, body).statusCode()).as(path).isBetween(400, 499);
    }
    assertThat(quads()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sparql",
        "sparql?default",
        "sparql?graph=urn:g:1",
        "sparql?graph=union",
        "sparql/data",
        "sparql/get?default",
        "sparql/sparql",
        "sparql/urn:g:1"
      })
  void graphsAreNotGivenAwayPastTheLimits(String path) throws Exception {
    assertThat(get(path).body()).doesNotContain("总工会");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void graphsCannotBeReplacedOrRemoved(String method) throws Exception {
    for (String path : new String[] {"sparql?graph=urn:g:1", "sparql?default", "sparql"}) {
      HttpRequest.Builder request =
          request(path)
              .header("Content-Type", "text/turtle")
              .method(method, BodyPublishers.ofString("<urn:x> <urn:x> 1 ."));
      assertThat(send(request).statusCode()).as(path).isBetween(400, 499);
    }
    assertThat(quads()).isEqualTo(5);
  }

  @Test
  void noQueryMakesThisMachineAskAnother() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(200);
      String service = "SERVICE %s <http://127.0.0.1:" + other.getLocalPort() + "/> { ?s ?p ?o }";

      HttpResponse<String> plain = get(sparql("SELECT * { " + service.formatted("") + "}"));
      HttpResponse<String> silent = get(sparql("SELECT * { " + service.formatted("SILENT") + "}"));

      assertThat(plain.statusCode()).isBetween(400, 499);
      assertThat(silent.body()).doesNotContain("\"s\": {");
      assertThatExceptionOfType(java.net.SocketTimeoutException.class).isThrownBy(other::accept);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$/ping",
        "$/stats",
        "$/server",
        "$/datasets",
        "$/metrics",
        "$/compact/sparql",
        "$/backup/sparql"
      })
  void thereIsNoAdministration(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
    assertThat(post(path, "text/plain", "").statusCode()).isBetween(400, 499);
  }

  @Test
  void theExplorerIsServedWithoutInlineCode() throws Exception {
    HttpResponse<String> page = get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("回声").doesNotContain("<style").doesNotContain(" onclick");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'self'");
    assertThat(get("main.js").headers().firstValue("Content-Type"))
        .get()
        .asString()
        .contains("javascript");
    assertThat(get("%2e%2e/config.ttl").statusCode()).isBetween(400, 499);
  }

  @Test
  void theCatalogueListsEveryQuery() throws Exception {
    HttpResponse<String> catalogue = get("api/queries");

    assertThat(catalogue.statusCode()).isEqualTo(200);
    assertThat(catalogue.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .contains("application/json");
    assertThat(catalogue.body())
        .startsWith("[")
        .contains("\"name\":\"find-by-name\"", "\"params\":[{");
  }

  @Test
  void aNamedQueryTakesParameters() throws Exception {
    String name = URLEncoder.encode("甲", StandardCharsets.UTF_8);

    HttpResponse<String> csv = get("api/queries/find-by-name?format=csv&text=" + name);
    HttpResponse<String> json =
        get(
            "api/queries/find-by-name?format=sparql-json&text="
                + URLEncoder.encode("乙", StandardCharsets.UTF_8));

    assertThat(csv.body())
        .startsWith("thing,name,")
        .contains("\r\nurn:甲,甲,other,,0,0,", "\r\nurn:甲,甲市总工会,other,,0,0,")
        .doesNotContain("urn:乙");
    assertThat(csv.headers().firstValue("Content-Type")).get().asString().startsWith("text/csv");
    assertThat(json.body()).contains("乙市总工会", "\"xml:lang\"");
  }

  @Test
  void aQueryThatMakesAGraphIsAnsweredAsTurtleOrAsAsked() throws Exception {
    HttpResponse<String> turtle = get("api/queries/network-of-superiors");
    HttpResponse<String> json = get("api/queries/network-of-superiors?format=jsonld");

    assertThat(turtle.headers().firstValue("Content-Type")).get().asString().contains("turtle");
    assertThat(json.headers().firstValue("Content-Type")).get().asString().contains("ld+json");
    assertThat(get("api/queries/network-of-superiors?format=csv").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "find-by-nam | 404 | did you mean find-by-name",
        "find-by-name?texte=x | 400 | did you mean text",
        "find-by-name?format=xml | 400 | no format is called 'xml'",
        "find-by-name?text=a&text=b | 400 | two values"
      })
  void aWrongRequestIsToldWhatWouldDo(String path, int status, String detail) throws Exception {
    HttpResponse<String> answer = get("api/queries/" + path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(detail);
  }

  @Test
  void listensOnThisMachineOnly() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(URI.create("http://[::1]:" + server.address().getPort() + "/"))
        .satisfies(
            other ->
                assertThatExceptionOfType(IOException.class)
                    .isThrownBy(
                        () ->
                            HttpClient.newHttpClient()
                                .send(
                                    HttpRequest.newBuilder(other).build(),
                                    BodyHandlers.discarding())));
  }

  @Test
  void saysWhereItIsWhileItRuns() throws IOException {
    assertThat(store.server().read()).contains(server.address());
  }

  @Test
  void aPortInUseIsToldWithItsRemedy(@TempDir Path other) throws IOException {
    Store second = Fixture.store(other);
    StoreVersion empty = Fixture.publish(second);

    assertThatExceptionOfType(PortInUseException.class)
        .isThrownBy(
            () ->
                HuishengServer.start(
                    second, empty, ServerSettings.local(server.address().getPort())))
        .withMessageContaining("is in use")
        .withMessageContaining("--port");
    HuishengServer.start(second, empty, ServerSettings.local(0)).close();
  }
}
