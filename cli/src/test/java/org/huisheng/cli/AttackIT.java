package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huisheng.Pipeline;
import org.huisheng.Progress;
import org.huisheng.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks on the packaged server with a heap of 512 MB. While each goes on a plain query of another
 * client is asked again and again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttackIT {

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final double LONGEST_PLAIN = 2;
  private static final String PLAIN =
      "SELECT ?name { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } LIMIT 5";

  /**
   * A client's time is short here, so that the suite is; its shares are reached on purpose only.
   */
  private static final String LIMITS =
      "query-seconds = 4\nanswer-rows = 60000\nclient-seconds = 600\nclient-errors = 60\n";

  @TempDir static Path folder;
  private static final List<String> TABLE = new ArrayList<>();
  private static Process server;
  private static URI address;
  private static Store store;
  private static long process;
  private static int clients;

  @BeforeAll
  static void start() throws Exception {
    store = new Store(folder.resolve("store"));
    new Pipeline(2, Progress.NONE).load(store, List.of(ROOT.resolve("seeds/documents")));
    Path limits = Files.writeString(folder.resolve("limits"), LIMITS);
    ProcessBuilder builder =
        new ProcessBuilder(
            ROOT.resolve("huisheng").toString(),
            "serve",
            "--port",
            "0",
            "--behind-proxy",
            "--limits",
            limits.toString(),
            "--store",
            store.root().toString());
    builder.environment().put("HUISHENG_BUILD", "never");
    builder.environment().put("HUISHENG_OPTS", "-Xmx512m");
    server = builder.redirectError(folder.resolve("stderr").toFile()).start();
    var lines = server.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher printed = ADDRESS.matcher(line);
      if (printed.find()) {
        address = URI.create(printed.group());
        break;
      }
    }
    process = store.server().pid().orElseThrow();
    for (int warm = 0; warm < 20; warm++) {
      ask(plain("10.9.9.9"));
    }
  }

  @AfterAll
  static void stop() throws Exception {
    TABLE.forEach(System.out::println);
    server.destroy();
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private static HttpResponse<String> ask(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            request.timeout(Duration.ofSeconds(60)).build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder request(String path, String client) {
    return HttpRequest.newBuilder(address.resolve(path)).header("X-Forwarded-For", client);
  }

  private static HttpRequest.Builder query(String text, String client) {
    return request("sparql", client)
        .header("Content-Type", "application/sparql-query")
        .POST(BodyPublishers.ofString(text));
  }

  private static HttpRequest.Builder plain(String client) {
    return query(PLAIN, client);
  }

  /** Each attacker is somebody else, so that no share is used up. */
  private static String somebody() {
    clients++;
    return "10.1." + clients / 250 + "." + clients % 250;
  }

  private interface Work<T> {
    T run() throws Exception;
  }

  /** {@return what {@code attack} gives}; meanwhile others are answered, each within two seconds */
  private static <T> T besides(String name, Work<T> attack) throws Exception {
    CompletableFuture<T> running =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return attack.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    long begun = System.nanoTime();
    double slowest = 0;
    do {
      long before = System.nanoTime();
      HttpResponse<String> answer = ask(plain("10.9.9.9"));
      slowest = Math.max(slowest, (System.nanoTime() - before) / 1e9);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      TimeUnit.MILLISECONDS.sleep(50);
    } while (!running.isDone());
    T result = running.get();
    TABLE.add(
        String.format(
            Locale.ROOT,
            "%-32s %6.2f s, plain query %.2f s",
            name,
            (System.nanoTime() - begun) / 1e9,
            slowest));
    assertThat(slowest).as("slowest plain answer while %s", name).isLessThan(LONGEST_PLAIN);
    return result;
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> noQueryHarmsTheServer() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("cli/src/test/attacks"))) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> send(file)));
    }
  }

  private static void send(Path file) throws Exception {
    Attack attack = Attack.read(file);
    HttpResponse<String> answer =
        besides(attack.name(), () -> ask(query(attack.query(), somebody())));
    String body = answer.body().substring(0, Math.min(600, answer.body().length()));
    assertThat(attack.statuses()).as(body).contains(answer.statusCode());
    if (answer.statusCode() != 200) {
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      attack.code().ifPresent(code -> assertThat(body).contains("\"code\":\"" + code + "\""));
    }
  }

  @ParameterizedTest
  @Order(2)
  @CsvSource({
    "PUT, sparql?default, text/turtle",
    "DELETE, sparql?default, text/plain",
    "PATCH, sparql, application/sparql-update",
    "POST, sparql, application/sparql-update",
    "POST, sparql, application/ld+json",
    "POST, sparql/update, application/sparql-update",
    "POST, sparql/data?default, text/turtle",
    "TRACE, sparql, text/plain",
    "POST, $/compact/sparql, text/plain",
    "GET, $/stats, text/plain",
    "GET, $/ping, text/plain",
    "GET, ..%2f..%2fetc/passwd, text/plain",
    "GET, %2e%2e/%2e%2e/etc/passwd, text/plain",
    "GET, api/documents/..%2f..%2fledger.json/text, text/plain",
    "GET, sparql?query=ASK%7B%7D&callback=alert, text/plain",
    "GET, sparql?query=ASK%7B%7D&stylesheet=x, text/plain",
    "GET, sparql?query=ASK%7B%7D&force-accept=text/html, text/plain",
    "GET, api/queries/%3Cscript%3E, text/plain",
    "GET, api/queries/find-by-name?text=a&text=b, text/plain"
  })
  void noRequestReachesWhatIsNotThere(String method, String path, String type) throws Exception {
    HttpRequest.Builder request =
        request(path, somebody())
            .header("Content-Type", type)
            .method(
                method,
                method.equals("GET") || method.equals("TRACE")
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString("LOAD <file:///etc/passwd>"));

    HttpResponse<String> answer = besides(method + " " + path, () -> ask(request));

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("root:");
    if (answer.body().contains("<script>")) { // a message that quotes the request is no page
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @ParameterizedTest
  @Order(3)
  @ValueSource(strings = {"application/x-www-form-urlencoded", "application/sparql-query"})
  void tenMegabytesAreNotRead(String type) throws Exception {
    String head =
        "POST /sparql HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: %s\r\nContent-Type: %s\r\n%s\r\n\r\n";
    for (String length : List.of("Content-Length: 10000000", "Transfer-Encoding: chunked")) {
      String answer =
          besides(
              type + " " + length,
              () -> raw(head.formatted(somebody(), type, length), length.endsWith("chunked")));
      assertThat(answer).matches("(?s)(HTTP/1.1 4.*)?");
    }
  }

  /** Sends a head and then ten megabytes, or as many as are taken. */
  private static String raw(String head, boolean chunked) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.setSoTimeout(15_000);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        byte[] piece = "query=SELECT+%28".repeat(4096).getBytes(StandardCharsets.US_ASCII);
        for (int sent = 0; sent < 10_000_000; sent += piece.length) {
          if (chunked) {
            out.write(
                (Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
          }
          out.write(piece);
          if (chunked) {
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
          }
        }
        out.flush();
      } catch (IOException e) {
        // The server closed: that is an answer, too.
      }
      return read(socket);
    }
  }

  private static String read(Socket socket) {
    try (InputStream in = socket.getInputStream()) {
      byte[] first = in.readNBytes(400);
      return new String(first, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  @ParameterizedTest
  @Order(4)
  @ValueSource(
      strings = {
        "GET /sparql HTTP/1.1\r\nHost: x\r\nX: %s\r\n\r\n",
        "GET /%s HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        "GARBAGE\r\n\r\n",
        "GET /sparql?query=%%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
      })
  void oddRequestsAreRefused(String request) throws Exception {
    String long64 = "x".repeat(70_000);
    String answer =
        besides(
            request.substring(0, 10),
            () -> {
              try (Socket socket =
                  new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
                socket.setSoTimeout(10_000);
                socket
                    .getOutputStream()
                    .write(request.formatted(long64).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                socket.shutdownOutput();
                return read(socket);
              } catch (IOException e) {
                return "";
              }
            });
    assertThat(answer).matches("(?s)(HTTP/1.1 4.*)?");
  }

  @Test
  @Order(5)
  void slowHeadersHoldNobodyUp() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.getOutputStream().write("GET /spa".getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      besides(
          "200 slow headers",
          () -> {
            TimeUnit.SECONDS.sleep(3);
            return null;
          });
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  @Order(6)
  void noQueryMakesTheServerAskAnother() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(300);
      String there = "http://127.0.0.1:" + other.getLocalPort() + "/";
      for (String text :
          List.of(
              "SELECT * FROM <" + there + "> { ?s ?p ?o }",
              "SELECT * { SERVICE SILENT <" + there + "> { ?s ?p ?o } }",
              "DESCRIBE <" + there + ">",
              "LOAD <" + there + ">")) {
        ask(query(text, somebody()));
      }
      ask(
          request("sparql", somebody())
              .header("Content-Type", "application/ld+json")
              .POST(BodyPublishers.ofString("{\"@context\": \"" + there + "\"}")));
      org.assertj.core.api.Assertions.assertThatExceptionOfType(SocketTimeoutException.class)
          .isThrownBy(other::accept);
    }
  }

  private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  @Test
  @Order(7)
  void aCrowdOfOneClientIsToldToWait() throws Exception {
    String attacker = somebody();
    List<HttpResponse<String>> answers =
        besides("200 slow queries of one", () -> crowd(number -> attacker, 200));

    assertThat(answers)
        .allMatch(answer -> answer.statusCode() == 429 || answer.statusCode() == 503);
    assertThat(answers)
        .anyMatch(answer -> answer.body().contains("\"code\":\"waiting-per-client\""))
        .filteredOn(answer -> answer.statusCode() == 429)
        .allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
  }

  private static List<HttpResponse<String>> crowd(
      java.util.function.IntFunction<String> names, int size) {
    HttpClient client = HttpClient.newHttpClient();
    List<CompletableFuture<HttpResponse<String>>> all =
        IntStream.range(0, size)
            .mapToObj(
                number ->
                    client.sendAsync(
                        query(SLOW, names.apply(number)).build(), BodyHandlers.ofString()))
            .toList();
    return all.stream().map(CompletableFuture::join).toList();
  }

  @Test
  @Order(8)
  void aCrowdOfManyClientsLeavesHealthAlone() throws Exception {
    CompletableFuture<List<HttpResponse<String>>> many =
        CompletableFuture.supplyAsync(() -> crowd(number -> "10.2.0." + number, 60));
    while (!many.isDone()) {
      long before = System.nanoTime();
      assertThat(ask(request("health/ready", "10.9.9.9")).statusCode()).isEqualTo(200);
      assertThat((System.nanoTime() - before) / 1e9).isLessThan(LONGEST_PLAIN);
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(many.get()).anyMatch(answer -> answer.body().contains("\"code\":\"waiting\""));
  }

  @Test
  @Order(9)
  void whoMakesManyErrorsIsToldToWait() throws Exception {
    String attacker = somebody();
    int status = 0;
    for (int i = 0; i < 150 && status != 429; i++) {
      HttpResponse<String> answer = ask(query("nonsense", attacker));
      status = answer.statusCode();
    }
    assertThat(status).isEqualTo(429);
    assertThat(ask(plain(somebody())).statusCode()).isEqualTo(200);
  }

  @Test
  @Order(10)
  void theSameProcessAnswersAfterAll() throws Exception {
    assertThat(ask(plain(somebody())).statusCode()).isEqualTo(200);
    assertThat(ask(request("health/ready", somebody())).statusCode()).isEqualTo(200);
    assertThat(store.server().pid()).contains(process);
    assertThat(ProcessHandle.of(process)).isPresent();
    String encoded = URLEncoder.encode(PLAIN, StandardCharsets.UTF_8);
    assertThat(ask(request("sparql?query=" + encoded, somebody())).statusCode()).isEqualTo(200);
  }
}
