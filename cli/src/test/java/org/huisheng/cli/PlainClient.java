package org.huisheng.cli;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who asks a small query again and again while others attack. Safe for threads.
 *
 * <p>What he asks takes milliseconds; how long he waits says how the attack is felt.
 */
final class PlainClient implements AutoCloseable {

  private static final String QUESTION = "SELECT ?type { ?thing a ?type } LIMIT 3";
  private static final String ADDRESS = "10.9.9.9";
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest request;
  private final Thread thread = new Thread(this::ask, "plain client");
  private final List<String> refused = new ArrayList<>();
  private double slowest;
  private long answers;

  PlainClient(URI sparql) {
    this.request =
        HttpRequest.newBuilder(sparql)
            .header("X-Forwarded-For", ADDRESS)
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "text/csv")
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofString(QUESTION))
            .build();
    thread.setDaemon(true);
    thread.start();
  }

  private void ask() {
    try {
      while (true) {
        long begun = System.nanoTime();
        String problem = "";
        try {
          int status = http.send(request, BodyHandlers.discarding()).statusCode();
          problem = status == 200 ? "" : "status " + status;
        } catch (java.io.IOException e) {
          problem = e.toString();
        }
        answered((System.nanoTime() - begun) / 1e9, problem);
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      // Nobody wants to know any more.
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
