package org.huisheng.bench.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.store.Store;

/** The packaged server as a process of its own, so that its heap is its own, too. */
final class ServerProcess implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final Process launcher;
  private final Store store;
  private final URI address;

  private ServerProcess(Process launcher, Store store, URI address) {
    this.launcher = launcher;
    this.store = store;
    this.address = address;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param home of the launcher
   * @param heap as Java is told, such as 512m
   */
  static ServerProcess start(Path home, Store store, String heap) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            home.resolve("huisheng").toString(),
            "serve",
            "--port",
            "0",
            "--behind-proxy",
            "--store",
            store.root().toString());
    builder.environment().put("HUISHENG_BUILD", "never");
    builder.environment().put("HUISHENG_OPTS", "-Xmx" + heap);
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return new ServerProcess(process, store, URI.create(address.group()));
      }
    }
    throw new IOException("the server ended before it was ready");
  }

  URI address() {
    return address;
  }

  /** {@return megabytes of the heap in use after a whole collection} */
  double usedHeap() throws IOException, InterruptedException {
    long java = store.server().pid().orElseThrow();
    run("jcmd", Long.toString(java), "GC.run");
    Matcher used = USED.matcher(run("jcmd", Long.toString(java), "GC.heap_info"));
    if (!used.find()) {
      throw new IOException("jcmd tells no heap");
    }
    return Long.parseLong(used.group(1)) / 1024.0;
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  @Override
  public void close() {
    launcher.destroy();
    try {
      launcher.waitFor(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
