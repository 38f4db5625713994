package org.huisheng.bench.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One client that asks one question after the other until it is told to stop. */
final class Asking implements Runnable {

  private final URI server;
  private final int number;
  private final List<String> names;
  private final TornReads torn;
  private final Queue<Double> seconds = new ConcurrentLinkedQueue<>();
  private final Queue<String> errors = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped;

  Asking(URI server, int number, List<String> names, TornReads torn) {
    this.server = server;
    this.number = number;
    this.names = names;
    this.torn = torn;
  }

  @Override
  public void run() {
    Random random = new Random(number); // the same questions in each run
    HttpClient client = HttpClient.newHttpClient();
    while (!stopped) {
      try {
        if (random.nextInt(10) == 0) {
          String query = torn.query();
          HttpResponse<String> answer =
              ask(client, "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
          torn.check(answer).ifPresent(errors::add);
        } else {
          ask(client, "api/queries/" + names.get(random.nextInt(names.size())));
        }
      } catch (IOException e) {
        errors.add(e.toString());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private HttpResponse<String> ask(HttpClient client, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("X-Forwarded-For", "10.0.0." + number)
            .header("Cache-Control", "no-cache")
            .build();
    long before = System.nanoTime();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    seconds.add((System.nanoTime() - before) / 1e9);
    if (answer.statusCode() != 200) {
      errors.add(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  void stop() {
    stopped = true;
  }

  Queue<Double> seconds() {
    return seconds;
  }

  Queue<String> errors() {
    return errors;
  }
}
