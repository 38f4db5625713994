package org.huisheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.huisheng.Tracing;
import org.huisheng.serve.HuishengServer;
import org.huisheng.serve.ServerSettings;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;

/** A server in the foreground: it is ready when it has answered a question. */
record Serving(Store store, StoreVersion version, PrintStream out) {

  /** Serves until a signal stops the program, or once only. */
  ExitCode run(ServeOptions options) throws IOException, InterruptedException {
    ServerSettings settings = options.settings();
    try (HuishengServer server = HuishengServer.start(store, version, settings, Tracing::open)) {
      Thread stop = new Thread(() -> close(server), "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      URI sparql = server.address().resolve("sparql");
      ask(server.address().resolve("health/ready"));
      out.print(welcome(server.address(), sparql));
      out.print(opened(settings));
      out.flush();
      if (options.once()) {
        Runtime.getRuntime().removeShutdownHook(stop);
      } else {
        FirstAnswers.keep(store, server.address());
        endWithSupervisor();
        server.join();
      }
      return ExitCode.DONE;
    }
  }

  /** A server that nobody looks after any more is not to hold the port and the store. */
  private static void endWithSupervisor() {
    if (System.getenv("HUISHENG_SUPERVISED") != null) {
      ProcessHandle.current().parent().ifPresent(Serving::endWith);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // nothing is left that could fail
  private static void endWith(ProcessHandle supervisor) {
    supervisor.onExit().thenRun(() -> System.exit(ExitCode.TERMINATED.code()));
  }

  private static void close(HuishengServer server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server tells whether it can answer; it asks itself a query for that. */
  private static void ask(URI ready) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(30)).build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          "the server does not answer its own question: "
              + answer.statusCode()
              + " "
              + answer.body());
    }
  }

  private static String welcome(URI address, URI sparql) {
    return """
        回声 Huisheng is ready
          explorer 浏览   %s
          SPARQL          %s
          queries 查询    %sapi/queries
        Try: curl -s -H 'Accept: text/csv' --data-urlencode 'query=%s' %s
        Ctrl-C stops it.
        """
        .formatted(address, sparql, address, firstQuestion(), sparql);
  }

  /** Says to whom the server is open when that is not this machine alone. */
  private static String opened(ServerSettings settings) {
    if (settings.host().equals("127.0.0.1") || settings.host().equals("localhost")) {
      return "";
    }
    return "It listens on %s: %s. What goes over the net is not encrypted; see docs/operations.md.%n"
        .formatted(
            settings.host(),
            settings.readers().isPresent()
                ? "whoever reaches this machine and is named in "
                    + settings.readers().get()
                    + " may read"
                : "whoever reaches this machine may read everything");
  }

  private static String firstQuestion() {
    try (InputStream in = Serving.class.getResourceAsStream("first-question.rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
