package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.huisheng.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions are listed, compared, gone back to, backed up and restored. */
class KeptVersionsTest {

  private static final String NOTICE =
      "江北市总工会关于开展技能竞赛的通知\n\n各县(市、区)总工会:\n2024年6月底前举办职工技能竞赛不少于10场。\n江北市总工会\n2024年3月5日\n";

  /** What one command left behind. */
  private record Outcome(int code, String out, String err) {}

  /** Holds a store of two versions, loaded once: a load takes seconds. */
  @TempDir static Path loaded;

  private static Path first;
  private static Path second;

  @TempDir Path folder;
  private Path zip;

  @BeforeAll
  static void loadTwoVersions() throws IOException {
    first = Files.writeString(loaded.resolve("first.txt"), NOTICE);
    second = Files.writeString(loaded.resolve("second.txt"), NOTICE.replace("10场", "20场"));
    onStore("shelf", "notices", "--genre", "notice");
    assertThat(onStore("load", first.toString()).code()).isZero();
    assertThat(onStore("load", second.toString()).out()).startsWith("published version 2");
  }

  @BeforeEach
  void makeTheSecondCurrent() {
    zip = folder.resolve("backup.zip");
    onStore("rollback", "2");
  }

  /** Runs a command on the store that was loaded, whose versions stay two. */
  private static Outcome onStore(String... args) {
    return on(loaded.resolve("store"), args);
  }

  /** Runs a command on the store of one test. */
  private Outcome onOther(String... args) {
    return on(folder.resolve("other"), args);
  }

  private static Outcome on(Path store, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", store.toString()));
    int code =
        Huisheng.run(
            all.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theVersionsAreListedWithTheCurrentOneMarked() {
    assertThat(onStore("versions").out().lines())
        .hasSize(5)
        .first()
        .asString()
        .matches("version +current +documents +quads +disk \\(bytes\\)");
    assertThat(onStore("versions").out())
        .containsPattern("\n +1 +1 +[0-9]+ +[0-9]+\n +2  current +2 +[0-9]+ +[0-9]+\n");
  }

  @Test
  void rollbackGoesOneVersionBackAndTheNextLoadBuildsOnIt() {
    for (String number : List.of("1", "2")) {
      onStore("backup", zip.toString(), "--version", number, "--force");
      onOther("restore", zip.toString());
    }

    Outcome back = onOther("rollback");

    assertThat(back.out())
        .startsWith("version 1 is current again, instead of 2: 1 documents (2 before), ")
        .endsWith("`changes --since 2` tells them apart\n");
    assertThat(onOther("load", first.toString()).out())
        .startsWith("nothing to do, version 1 is current");
    assertThat(onOther("load", second.toString()).out())
        .startsWith("published version 3: 2 documents");
    assertThat(onOther("changes", "--since", "2").out()).contains("documents +0 -0, quads +0 -0");
  }

  @Test
  void rollbackToTheCurrentVersionDoesNothingAndToANewerOneUndoesIt() {
    assertThat(onStore("rollback", "2").out()).isEqualTo("nothing to do, version 2 is current\n");
    onStore("rollback", "1");
    assertThat(onStore("rollback", "2").out()).startsWith("version 2 is current again");
  }

  @Test
  void aVersionThatIsNotKeptIsExitCodeTwoWithThoseThatAre() {
    onStore("rollback", "1");
    for (String line :
        List.of("rollback", "rollback 7", "changes --since 7", "backup x --version 7")) {
      Outcome outcome = onStore(line.split(" ", -1));

      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).contains("it keeps 1, 2").hasLineCount(1);
    }
  }

  @Test
  void changesAreToldAsTextAndAsJson() {
    assertThat(onStore("changes", "--since", "1").out())
        .startsWith("version 2, compared with version 1: documents +1 -0, quads +")
        .containsPattern("\n\\+ [0-9a-f]{16}  second.txt\n")
        .contains("https://w3id.org/huisheng/graph/identity");
    assertThat(onStore("changes", "--since", "1", "--format", "json").out())
        .contains("\"since\" : 1", "\"name\" : \"second.txt\"", "\"graphs\" : [");
  }

  @Test
  void thePatchTurnsTheOldQuadsIntoTheNew() throws IOException {
    Store store = new Store(loaded.resolve("store"));
    DatasetGraph graphs = store.version(1).dump().read();

    byte[] patch =
        onStore("changes", "--since", "1", "--format", "patch")
            .out()
            .getBytes(StandardCharsets.UTF_8);
    RDFPatchOps.applyChange(graphs, RDFPatchOps.read(new ByteArrayInputStream(patch)));

    List<Quad> expected = new ArrayList<>();
    store.version(2).dump().read().find().forEachRemaining(expected::add);
    assertThat(graphs.find()).toIterable().containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aRestoredStoreHasNothingToLoadAndGivesTheSameDump() throws IOException {
    Outcome written = onStore("backup", zip.toString());
    Outcome restored = onOther("restore", zip.toString());

    assertThat(written.code()).as(written.err()).isZero();
    assertThat(written.out())
        .startsWith("backed up version 2 to " + zip + ": ")
        .endsWith(" bytes, verified\n");
    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(restored.out())
        .startsWith("restored version 2 of " + zip + " as version 1: 2 documents, ");
    assertThat(restored.err()).contains("shelves.ttl is that of the backup").hasLineCount(1);
    assertThat(onOther("dump").out()).isEqualTo(onStore("dump").out());
    assertThat(onOther("stats").out()).isEqualTo(onStore("stats").out());
    assertThat(onOther("load", first.toString(), second.toString()).out())
        .startsWith("nothing to do, version 1 is current");
    assertThat(onOther("query", "find-by-name", "--param", "text=江北市总工会").code()).isZero();
  }

  @Test
  void anOlderVersionIsBackedUpAndAFileIsReplacedOnlyByForce() {
    assertThat(onStore("backup", zip.toString(), "--version", "1", "--no-verify").out())
        .startsWith("backed up version 1")
        .endsWith("not verified\n");

    Outcome again = onStore("backup", zip.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("backup.zip exists; choose another name, or --force");
    assertThat(onStore("backup", zip.toString(), "--force").out()).contains("version 2");

    Outcome nowhere = onStore("backup", folder.resolve("no/where.zip").toString());
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("a folder that exists");
  }

  @Test
  void aRestoreIsTheNextVersionAndKeepsWhatPersonsWrote() throws IOException {
    onStore("backup", zip.toString());
    onOther("restore", zip.toString());
    onOther("shelf", "speeches", "--genre", "speech");

    Outcome restored = onOther("restore", zip.toString());
    assertThat(restored.out()).contains("as version 2: 2 documents");
    assertThat(restored.err()).contains("shelves.ttl stays, and differs").contains("--force");

    Outcome replaced = onOther("restore", zip.toString(), "--force");
    assertThat(replaced.out()).contains("as version 3");
    assertThat(Files.readString(folder.resolve("other").resolve("shelves.ttl")))
        .doesNotContain("speeches");
  }

  @Test
  void aDamagedBackupIsExitCodeTwoInOneLineAndNothingIsPublished() throws IOException {
    onStore("backup", zip.toString());
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length / 2] ^= 1;
    Files.write(zip, bytes);

    Outcome outcome = onStore("restore", zip.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("is no whole backup: ").hasLineCount(1);
    assertThat(onStore("versions").out()).contains("2 rows");
    assertThat(onStore("restore", "nothing.zip").err()).contains("there is no such file");
  }
}
