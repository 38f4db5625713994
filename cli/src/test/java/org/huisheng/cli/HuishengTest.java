package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HuishengTest {

  private static final String NOTICE =
      "江北市总工会关于开展技能竞赛的通知\n\n各县(市、区)总工会:\n2024年6月底前举办职工技能竞赛不少于10场。\n江北市总工会\n2024年3月5日\n";

  /** What one command left behind. */
  private record Outcome(int code, String out, String err) {}

  @TempDir Path folder;
  private Path document;

  @BeforeEach
  void writeDocument() throws IOException {
    document = Files.writeString(folder.resolve("notice.txt"), NOTICE);
  }

  private static Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Huisheng.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command on the store of this test. */
  private Outcome onStore(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    return run(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "load",
        "serve",
        "query",
        "wanted",
        "shelf",
        "trace",
        "candidates",
        "extract",
        "evaluate",
        "check",
        "dump",
        "stats",
        "versions",
        "changes",
        "rollback",
        "backup",
        "restore",
        "version"
      })
  void everyCommandTellsItsExitCodes(String command) {
    Outcome help = run(command, "--help");

    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("Exit codes:", "130", "--stacktrace")
        .contains("huisheng " + command);
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    assertThat(run().code()).isEqualTo(2);
    assertThat(run().err()).contains("up", "query", "extract");
    assertThat(run("--help").out()).contains("回声");
  }

  @ParameterizedTest
  @CsvSource({
    "laod, did you mean load",
    "load, Missing required parameter",
    "dump --colour, Unknown option",
    "load . --threads 0, --threads must be 1 or more",
    "query nothing-of-that-name, did you mean"
  })
  void aWrongCommandLineIsExitCodeTwoWithoutStackTrace(String line, String message) {
    Outcome outcome = run(line.split(" ", -1));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dump",
        "stats",
        "check",
        "candidates",
        "serve",
        "query find-by-name",
        "versions",
        "changes --since 1",
        "rollback",
        "backup never.zip"
      })
  void beforeTheFirstLoadTheRemedyIsToLoad(String line) {
    Outcome outcome = onStore(line.split(" ", -1));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("use load").hasLineCount(1);
  }

  @Test
  void loadPublishesAndLoadingAgainHasNothingToDo() {
    Outcome first = onStore("load", document.toString());
    Outcome again = onStore("load", document.toString());

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).startsWith("published version 1: 1 documents");
    assertThat(again.out()).startsWith("nothing to do, version 1 is current");
  }

  @Test
  void aFileThatCannotBeReadIsExitCodeThree() throws IOException {
    Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0xC3, 0x28});

    Outcome outcome = onStore("load", document.toString(), broken.toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).containsPattern("broken\\.txt:1:1: error [a-z-]+ .+ \\(.+\\)");
    assertThat(outcome.out()).contains("1 documents");
  }

  @Test
  void dumpStatsAndCheckReadWhatWasLoaded() throws IOException {
    onStore("load", document.toString());

    String dump = onStore("dump").out();
    Path file = folder.resolve("out.nq");
    onStore("dump", "--out", file.toString());

    assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(dump);
    assertThat(onStore("stats").out()).contains("\"documents\" : 1");
    assertThat(onStore("check").err()).isEmpty();
  }

  @Test
  void queriesAnswerAsTableCsvAndJson() {
    onStore("load", document.toString());

    Outcome table = onStore("query", "find-by-name", "--param", "text=江北市总工会");
    assertThat(table.code()).as(table.err()).isZero();
    assertThat(table.out()).startsWith("thing");
    assertThat(onStore("query", "find-by-name", "--format", "csv").out()).startsWith("thing,name,");
    assertThat(onStore("query", "find-by-name", "--format", "json").out()).contains("\"vars\"");
    assertThat(onStore("query", "find-by-name", "--param", "txet=x").err())
        .contains("did you mean text,");
    assertThat(run("query").out()).contains("browse/\n", "  find-by-name\n");
    assertThat(run("query", "find-by-name", "--explain").out())
        .contains("browse/find-by-name", "--param text=STRING", "检索的是", "SELECT ");
  }

  @Test
  void aQueryThatMakesAGraphIsPrintedAsTurtle() {
    onStore("load", document.toString());

    assertThat(onStore("query", "citations").out()).contains("PREFIX cito:");
    assertThat(onStore("query", "citations", "--format", "table").err())
        .contains("a graph cannot be written as 'table'");
  }

  @Test
  void aShelfIsFilledByTheNextLoadAndRestrictsQueries() throws IOException {
    Path roster = Files.writeString(folder.resolve("roster.txt"), "# 名册\n江南市总工会\n");
    Outcome named =
        onStore(
            "shelf",
            "notices",
            "--title",
            "通知",
            "--genre",
            "notice",
            "--roster",
            roster.toString());
    onStore("shelf", "speeches", "--genre", "speech");
    onStore("load", document.toString());

    assertThat(named.code()).as(named.err()).isZero();
    assertThat(documentsOn("notices").lines()).hasSize(2);
    assertThat(documentsOn("speeches").lines()).hasSize(1);
    assertThat(onStore("query", "shelves", "--format", "csv").out())
        .contains("id/shelf/all", "id/shelf/notices,通知", "id/shelf/speeches");
    assertThat(onStore("wanted", "--shelf", "notices", "--format", "csv").code()).isZero();
    assertThat(onStore("shelf", "notices").err()).contains("already");
    assertThat(onStore("shelf", "x", "--genre", "poem").err()).contains("no genre is called");
    assertThat(onStore("shelf", "No Good").err()).contains("names no shelf");
  }

  private String documentsOn(String shelf) {
    String iri = "https://w3id.org/huisheng/id/shelf/" + shelf;
    return onStore("query", "documents", "--param", "shelf=" + iri, "--format", "csv").out();
  }

  @Test
  void extractWritesOneLineOrOneFileForEachDocument() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("notice.txt"), NOTICE + "附件");
    Path out = folder.resolve("json");

    Outcome lines = run("extract", document.toString(), other.toString());
    Outcome files = run("extract", document.toString(), other.toString(), "--out", out.toString());

    assertThat(lines.code()).isZero();
    assertThat(lines.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{") && line.contains("\"tasks\""));
    assertThat(files.out()).isEmpty();
    try (var written = Files.list(out)) {
      assertThat(written.map(file -> file.getFileName().toString()))
          .hasSize(2)
          .contains("notice.json")
          .anyMatch(name -> name.matches("notice-[0-9a-f]{16}\\.json"));
    }
  }

  @Test
  void evaluateHoldsTheProgramToTheGold() {
    Path seeds = Path.of(System.getProperty("huisheng.root"), "seeds");
    String gold = seeds.resolve("gold").toString();
    String documents = seeds.resolve("documents").toString();

    Outcome table = run("evaluate", gold, documents);
    Outcome misses = run("evaluate", gold, documents, "--misses", "tasks");

    assertThat(table.code()).as(table.err()).isZero();
    assertThat(table.out()).startsWith("kind").contains("organisations", "tasks");
    assertThat(misses.out()).startsWith(table.out());
    assertThat(run("evaluate", documents, documents).err()).contains("holds no gold");
  }

  @Test
  void aPortInUseIsOneLineAndExitCodeTwo() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());

      Outcome outcome = onStore("up", document.toString(), "--port", port);

      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err())
          .isEqualTo(
              "huisheng: port "
                  + port
                  + " is in use; choose another with --port (0 takes any that is free)\n");
      assertThat(outcome.out()).isEmpty();
    }
  }

  @Test
  void upLoadsServesAsksItselfAndTellsWhere() {
    Outcome outcome = onStore("up", document.toString(), "--port", "0", "--once");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .containsPattern("http://127\\.0\\.0\\.1:\\d+/sparql")
        .contains("curl -s")
        .contains("Ctrl-C");
    assertThat(folder.resolve("store").resolve("server.json")).doesNotExist();
  }

  @Test
  void theStackTraceIsThereForThoseWhoAsk() {
    assertThat(onStore("dump", "--stacktrace").err()).contains("\tat org.huisheng.cli");
  }
}
