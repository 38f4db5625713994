package org.huisheng.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.huisheng.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what the explorer's first page asks, of each version as it becomes current, so that its
 * first reader does not wait for it: the server keeps its answers per version. What is asked stands
 * in {@code explorer/first.txt}.
 */
final class FirstAnswers implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAnswers.class);

  /** Longer than the server takes to follow a store. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Store store;
  private final URI server;
  private final HttpClient http = HttpClient.newHttpClient();

  private FirstAnswers(Store store, URI server) {
    this.store = store;
    this.server = server;
  }

  /** Begins to ask, until the program ends. */
  static void keep(Store store, URI server) {
    Thread thread = new Thread(new FirstAnswers(store, server), "first answers");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      int asked = 0;
      while (true) {
        int current = store.current().map(version -> version.number()).orElse(0);
        if (current != asked) {
          for (String address : addresses()) {
            ask(address);
          }
          asked = current;
        }
        Thread.sleep(PAUSE.toMillis());
        if (store.current().map(version -> version.number()).orElse(0) != asked) {
          Thread.sleep(PAUSE.toMillis()); // until the server has followed
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      LOG.info("the explorer's first page is not prepared: {}", e.toString());
    }
  }

  private void ask(String address) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(address))
            .header("Accept", "application/json")
            .timeout(Duration.ofMinutes(2));
    store.server().token().ifPresent(own -> request.header("Authorization", "Bearer " + own));
    http.send(request.build(), BodyHandlers.discarding());
  }

  private static List<String> addresses() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FirstAnswers.class.getResourceAsStream("/explorer/first.txt"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
