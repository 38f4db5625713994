package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for what is not given, and requests that are none. */
interface RequestAttacks extends Battlefield {

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "GARBAGE"})
  default void noMethodWrites(String method) throws Exception {
    String head =
        attacker()
            .head(
                method + " /sparql?default HTTP/1.1",
                "Content-Type: text/turtle",
                "Content-Length: 14");

    assertThat(attacker().sendRaw(head + "<urn:x> a <y>.")).matches("closed|HTTP/1.1 [45]0\\d .*");
  }

  @Test
  default void nothingIsWrittenByUpdateNorAsGraph() throws Exception {
    String update = "INSERT DATA { GRAPH <urn:attack> { <urn:x> <urn:x> 1 } }";
    String load = "LOAD <http://127.0.0.1:%s/x.ttl>".formatted(silence().port());
    for (String path : List.of("sparql", "sparql?graph=urn:x", "sparql/update", "update")) {
      refused(attacker().post(path, "application/sparql-update", update));
      refused(attacker().post(path, "application/sparql-update", load));
      refused(attacker().post(path, "application/x-www-form-urlencoded", "update=CLEAR+ALL"));
      refused(attacker().post(path, "text/turtle", "<urn:x> <urn:x> 1 ."));
      refused(attacker().post(path, "multipart/form-data; boundary=x", "--x--"));
    }

    assertThat(attacker().ask("ASK { GRAPH <urn:attack> { ?s ?p ?o } }").body()).contains("false");
  }

  @Test
  default void nothingFarAwayIsFetched() throws Exception {
    String port = silence().port();
    String json = "{\"@context\":\"http://127.0.0.1:%s/c\"}".formatted(port);
    String xml =
        "<!DOCTYPE x [<!ENTITY y SYSTEM \"http://127.0.0.1:%s/\">]><x>&y;</x>".formatted(port);
    for (String path : List.of("sparql", "sparql?default", "sparql?graph=urn:x", "api/trace")) {
      refused(attacker().post(path, "application/ld+json", json));
      refused(attacker().post(path, "application/rdf+xml", xml));
    }
    for (String name : List.of("default-graph-uri", "named-graph-uri", "graph")) {
      String path = Attacker.asking("SELECT * { ?s ?p ?o } LIMIT 1");
      HttpResponse<String> answer =
          attacker().get("%s&%s=http://127.0.0.1:%s/g".formatted(path, name, port));
      assertThat(answer.statusCode()).as(name).isLessThan(500);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$/ping",
        "$/server",
        "$/stats",
        "$/datasets",
        "$/compact/sparql",
        "$/backup/sparql",
        "$/metrics",
        "$/tasks",
        "$/sleep?interval=1",
        "%24/server"
      })
  default void thereIsNoAdministration(String path) throws Exception {
    assertThat(attacker().get(path).statusCode()).isBetween(400, 499);
    assertThat(attacker().post(path, "text/plain", "").statusCode()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..;/..;/etc/passwd",
        "/%252e%252e/%252e%252e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/..%5c..%5cetc/passwd",
        "/main.js/../../../etc/passwd",
        "//etc/passwd",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/org/huisheng/cli/Main.class",
        "/%00",
        "/graph/..%2f..%2f..%2fetc%2fpasswd",
        "/versions/1/..;/sparql",
        "/versions/999999999999/sparql",
        "/dump.nq.gz/../../etc/passwd"
      })
  default void noPathLeadsOut(String path) throws Exception {
    String head = attacker().head("GET " + path + " HTTP/1.1", "Connection: close");

    assertThat(attacker().sendRaw(head)).matches("HTTP/1.1 (40\\d|30\\d) .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /sparql?query=ASK%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/queries/find-by-name?text=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /sparql?query=ASK%7B%7D HTTP/9.9\r\nHost: x\r\n\r\n",
        "\0\1\2\3\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "POST /sparql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nX : y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x<script>\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
      })
  default void aRequestThatIsNoneIsRefused(String bytes) throws Exception {
    assertThat(attacker().sendRaw(bytes)).matches("closed|HTTP/1.1 (4\\d\\d|505) .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%FF", "%c0%ae", "a%00b", "a%2", "id/%E5%9B"})
  default void anAddressThatIsNoTextIsRefusedByAProblem(String path) throws Exception {
    try (Socket socket = attacker().connect()) {
      socket.setSoTimeout(15_000);
      String head = attacker().head("GET /" + path + " HTTP/1.1", "Connection: close");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer)
          .startsWith("HTTP/1.1 4")
          .contains("Content-Type: application/problem+json", "\"code\":");
    }
  }

  @Test
  default void metricsAreForThisMachine() throws Exception {
    assertThat(outcome(attacker().get("metrics"))).isEqualTo("403 local");
  }

  @Test
  default void aTagOfAnotherAnswerIsNoAnswer() throws Exception {
    String path = Attacker.asking("SELECT * { ?s ?p ?o } LIMIT 1");
    String tag = attacker().get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(status(path, tag)).isEqualTo(304);
    assertThat(status(path, "W/" + tag)).isEqualTo(304);
    for (String other :
        List.of("", "\"\"", "\"", "W/\"", ",,,", "\"x\", \"y\"", "a".repeat(9000))) {
      assertThat(status(path, other)).as(other).isEqualTo(200);
    }
    assertThat(status(Attacker.asking("SELECT (NOW() AS ?x) {}"), "*")).isEqualTo(200);
  }

  private int status(String path, String known) throws Exception {
    Attacker attacker = attacker();
    return attacker.send(attacker.request(path).header("If-None-Match", known)).statusCode();
  }

  @Test
  default void pagesOfOthersReadWithoutCredentials() throws Exception {
    Attacker attacker = attacker();
    HttpResponse<String> preflight =
        attacker.send(
            attacker
                .request("sparql")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));

    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }
}
