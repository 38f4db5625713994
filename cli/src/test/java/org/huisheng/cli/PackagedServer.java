package org.huisheng.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program as a server, started by its launcher. */
final class PackagedServer implements AutoCloseable {

  static final Path ROOT = Path.of(System.getProperty("huisheng.root"));

  private static final Pattern ADDRESS =
      Pattern.compile("explorer.* (http://127\\.0\\.0\\.1:\\d+/)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process launcher;
  private final BufferedReader lines;
  private final Path errors;
  private final Path store;
  private final URI address;

  private PackagedServer(Process launcher, Path errors, Path store) throws IOException {
    this.launcher = launcher;
    this.lines = launcher.inputReader(StandardCharsets.UTF_8);
    this.errors = errors;
    this.store = store;
    this.address = nextAddress();
  }

  /**
   * {@return the server of {@code store}, which answers}
   *
   * @param environment besides that of this process
   * @param options after {@code serve --port 0 --store …}
   */
  static PackagedServer start(Path store, Map<String, String> environment, String... options)
      throws IOException {
    Path errors = Files.createTempFile("server", ".err");
    return new PackagedServer(launch(store, errors, environment, options), errors, store);
  }

  static Process launch(Path store, Path errors, Map<String, String> environment, String... options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ROOT.resolve("huisheng").toString());
    command.addAll(List.of("serve", "--port", "0", "--store", store.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().put("HUISHENG_BUILD", "never");
    builder.environment().putAll(environment);
    return builder.start();
  }

  private URI nextAddress() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group(1));
      }
    }
    throw new AssertionError("the server did not start: " + errors());
  }

  URI address() {
    return address;
  }

  /** {@return what it said on standard error} */
  String errors() throws IOException {
    return Files.readString(errors, StandardCharsets.UTF_8);
  }

  /** {@return the number of the process that serves, below the launcher} */
  long pid() throws IOException {
    return JSON.readTree(store.resolve("server.json").toFile()).get("pid").asLong();
  }

  /** {@return the bytes of the heap that are in use after a collection} */
  long heapInUse() throws Exception {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    new ProcessBuilder(jcmd.toString(), Long.toString(pid()), "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return (long) metric("jvm_memory_used_bytes{area=\"heap\"");
  }

  /** {@return the sum of the metrics that begin so} */
  double metric(String beginning) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("metrics")).timeout(Duration.ofSeconds(10)).build();
    HttpResponse<String> metrics =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    return metrics
        .body()
        .lines()
        .filter(line -> line.startsWith(beginning))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  /** Ends the launcher by SIGTERM. */
  int end() throws InterruptedException {
    launcher.destroy();
    if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("it did not end within a minute");
    }
    return launcher.exitValue();
  }

  @Override
  public void close() {
    launcher.destroy();
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
