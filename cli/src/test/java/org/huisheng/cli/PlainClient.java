package org.huisheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who asks for the same small thing again and again while others attack, on a new
 * connection each time. Safe for threads.
 *
 * <p>What he asks for takes milliseconds; how long he waits says how the attack is felt.
 */
final class PlainClient implements AutoCloseable {

  private static final String QUESTION = "SELECT ?type { ?thing a ?type } LIMIT 3";
  private static final String ADDRESS = "10.9.9.9";
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration GIVEN_UP = Duration.ofSeconds(30);

  private final URI asked;
  private final Thread thread = new Thread(this::ask, "plain client");
  private final List<String> refused = new ArrayList<>();
  private double slowest;
  private long answers;

  private PlainClient(URI asked) {
    this.asked = asked;
    thread.setDaemon(true);
    thread.start();
  }

  /** {@return one who asks a small query} */
  static PlainClient querying(URI server) {
    String query = URLEncoder.encode(QUESTION, StandardCharsets.UTF_8);
    return new PlainClient(server.resolve("sparql?query=" + query));
  }

  /** {@return one who asks whether the server is ready} */
  static PlainClient askingForHealth(URI server) {
    return new PlainClient(server.resolve("health/ready"));
  }

  private void ask() {
    try {
      while (true) {
        long begun = System.nanoTime();
        String problem = problem();
        answered((System.nanoTime() - begun) / 1e9, problem);
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      // Nobody wants to know any more.
    }
  }

  /** {@return what came in place of an answer, or the empty text} */
  private String problem() {
    try {
      HttpURLConnection connection = (HttpURLConnection) asked.toURL().openConnection();
      connection.setRequestProperty("X-Forwarded-For", ADDRESS);
      connection.setRequestProperty("Connection", "close");
      connection.setConnectTimeout((int) GIVEN_UP.toMillis());
      connection.setReadTimeout((int) GIVEN_UP.toMillis());
      int status = connection.getResponseCode();
      if (status != 200) {
        return "status " + status;
      }
      try (InputStream body = connection.getInputStream()) {
        body.readAllBytes();
      }
      return "";
    } catch (IOException e) {
      return e.toString();
    }
  }

  private synchronized void answered(double seconds, String problem) {
    slowest = Math.max(slowest, seconds);
    answers++;
    if (!problem.isEmpty()) {
      refused.add(problem);
    }
    notifyAll();
  }

  /** Forgets what was before, when the answer that was asked for then has come. */
  synchronized void begin() throws InterruptedException {
    slowest();
    slowest = 0;
    refused.clear();
  }

  /** {@return the seconds of the slowest answer since the beginning, when the next has come} */
  synchronized double slowest() throws InterruptedException {
    long asked = answers;
    while (answers < asked + 1) {
      wait();
    }
    return slowest;
  }

  /** {@return what was no answer since the beginning} */
  synchronized List<String> refused() {
    return List.copyOf(refused);
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
