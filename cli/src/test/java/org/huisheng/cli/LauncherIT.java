package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as a user starts it. */
@Timeout(180)
class LauncherIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("huisheng.root"), "huisheng");
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  /**
   * A shell that starts a build in the background has it ignore SIGINT, and children inherit that;
   * a user at a terminal has no such parent. GNU env, where there is one, takes the ignoring back.
   */
  private static final List<String> LISTENING =
      works("env", "--default-signal=INT", "true")
          ? List.of("env", "--default-signal=INT")
          : List.of();

  @TempDir Path folder;

  private static boolean works(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process start(Path launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(LISTENING);
    command.add(launcher.toString());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("HUISHENG_BUILD", "never");
    builder.environment().put("LC_ALL", "C");
    return builder
        .directory(folder.toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  private String stderr() throws IOException {
    return Files.readString(folder.resolve("stderr"));
  }

  private static URI addressPrintedBy(Process process) throws IOException {
    var lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group());
      }
    }
    throw new AssertionError("the program ended without printing an address");
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).header("Accept", "text/csv").build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  @Test
  void upServesTheSeedsAndEndsCleanlyOnASignal() throws Exception {
    for (String signal : List.of("INT", "TERM")) {
      Process up = start(LAUNCHER, "up", "--port", "0", "--store", "store " + signal);
      try {
        URI address = addressPrintedBy(up);
        String query = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
        URI sparql =
            address.resolve("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        Path serverFile = folder.resolve("store " + signal).resolve("server.json");

        assertThat(get(sparql).statusCode()).isEqualTo(200);
        assertThat(get(address).body()).contains("回声");
        assertThat(get(address.resolve("main.js")).statusCode()).isEqualTo(200);
        assertThat(get(address.resolve("api/queries")).body()).contains("find-by-name");
        assertThat(serverFile).exists();

        new ProcessBuilder("kill", "-" + signal, Long.toString(up.pid())).start().waitFor();
        assertThat(up.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(up.exitValue())
            .as(stderr())
            .isEqualTo((signal.equals("INT") ? ExitCode.INTERRUPTED : ExitCode.TERMINATED).code());
        assertThat(serverFile).doesNotExist();
      } finally {
        up.destroyForcibly();
      }
    }
  }

  @Test
  void worksThroughALinkFromAFolderWithBlanksAndSpeaksUtf8() throws Exception {
    Path link = Files.createDirectories(folder.resolve("a b")).resolve("hs");
    Files.createSymbolicLink(link, LAUNCHER);
    Files.writeString(folder.resolve("notice.txt"), "江北市总工会关于开展竞赛的通知\n", StandardCharsets.UTF_8);

    Process extract = start(link, "extract", "notice.txt");
    String out = new String(extract.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(extract.waitFor()).as(stderr()).isZero();
    assertThat(out).startsWith("{").contains("江北市总工会").hasLineCount(1);
  }

  @Test
  void queryAsksTheServerThatHoldsTheStore() throws Exception {
    Process up = start(LAUNCHER, "up", "--port", "0", "--store", "store");
    try {
      addressPrintedBy(up);
      Process query =
          start(
              LAUNCHER,
              "query",
              "find-by-name",
              "--param",
              "text=总工会",
              "--format",
              "csv",
              "--store",
              "store");
      String out = new String(query.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(query.waitFor()).as(stderr()).isZero();
      assertThat(out).startsWith("thing,name");
    } finally {
      up.destroy();
      assertThat(up.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }
}
