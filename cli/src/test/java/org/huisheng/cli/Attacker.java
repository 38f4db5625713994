package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
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
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who attacks a server, from an address of his own.
 *
 * @param server its root
 * @param address what the proxy would say
 */
record Attacker(URI server, String address) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  /** {@return one whom the server does not yet know} */
  static Attacker unknown(URI server) {
    int number = ADDRESSES.incrementAndGet();
    return new Attacker(server, "10.1.%d.%d".formatted(number / 250, number % 250));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .header("X-Forwarded-For", address)
        .timeout(Duration.ofSeconds(60));
  }

  /** A new connection each: the server closes one whose body it refused to read. */
  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return post("sparql", "application/sparql-query", query);
  }

  /** {@return the path of a query by GET} */
  static String asking(String query) {
    return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** {@return the head of a request, as it is sent} */
  String head(String first, String... headers) {
    return first
        + "\r\nHost: x\r\nX-Forwarded-For: "
        + address
        + "\r\n"
        + Stream.of(headers).map(each -> each + "\r\n").collect(Collectors.joining())
        + "\r\n";
  }

  /** {@return the head of a query whose body has {@code length} bytes} */
  String queryHead(long length, String... headers) {
    return head(
        "POST /sparql HTTP/1.1",
        Stream.concat(
                Stream.of("Content-Type: application/sparql-query", "Content-Length: " + length),
                Stream.of(headers))
            .toArray(String[]::new));
  }

  /** {@return a connection to the server} */
  Socket connect() throws IOException {
    return new Socket(server.getHost(), server.getPort());
  }

  /** {@return the status line that answers {@code bytes}, or that the connection was closed} */
  String sendRaw(String bytes) throws IOException {
    try (Socket socket = connect()) {
      socket.setSoTimeout(15_000);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return statusLine(socket.getInputStream());
    }
  }

  static String statusLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    try {
      for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
        line.append((char) c);
      }
    } catch (SocketTimeoutException e) {
      return "silence";
    } catch (IOException e) {
      return "closed";
    }
    return line.length() == 0 ? "closed" : line.toString();
  }

  /**
   * {@return the code of a problem, once it has all that one has}
   *
   * @param answer with a status of 400 or more
   */
  static String problem(HttpResponse<String> answer) throws IOException {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
    assertThat(problem.get("title").asText()).isNotEmpty();
    assertThat(problem.get("detail").asText()).isNotEmpty();
    assertThat(problem.get("hint").asText()).isNotEmpty();
    assertThat(problem.get("request").asText())
        .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    if (answer.statusCode() == 429) {
      assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
    }
    return problem.get("code").asText();
  }
}
