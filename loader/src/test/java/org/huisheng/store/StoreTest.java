package org.huisheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.huisheng.model.DocumentId;
import org.huisheng.model.LocatedFinding;
import org.huisheng.model.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void createStore() {
    store = new Store(folder.resolve("a store"));
  }

  private static DatasetGraph graphs(String trig) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(graphs);
    return graphs;
  }

  private static Ledger ledger(String run) {
    TreeMap<DocumentId, String> documents = new TreeMap<>();
    documents.put(DocumentId.of(new byte[] {1}), "决议.txt");
    return new Ledger(run, "code", documents);
  }

  private static StoreVersion publish(Store store, String value) throws IOException {
    try (StoreWriter writer = store.writer();
        VersionBuild build = writer.build()) {
      build.graphs(ledger(value), graphs("<ex:g> { <ex:s> <ex:p> \"" + value + "\" }"));
      build.findings(List.of());
      return build.publish();
    }
  }

  private static String dump(StoreVersion version) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    version.dump().copyTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private List<String> versionFolders() throws IOException {
    try (Stream<Path> folders = Files.list(store.folderOfVersions())) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void isEmptyBeforeTheFirstLoad() throws IOException {
    assertThat(store.current()).isEmpty();
  }

  @Test
  void aPublishedVersionHoldsAllThatWasPutIn() throws IOException {
    byte[] bytes = "关于表彰的决定".getBytes(StandardCharsets.UTF_8);
    Path source = Files.write(folder.resolve("a.txt"), bytes);
    DocumentId id = DocumentId.of(bytes);
    LocatedFinding finding =
        new LocatedFinding(Severity.WARNING, "odd-date", "a.txt", 3, 7, "日期\t可疑", "核对");
    StoreVersion version;
    try (StoreWriter writer = store.writer();
        VersionBuild build = writer.build()) {
      build.archive(id, source);
      build.clean(id, "view");
      build.graphs(ledger("r"), graphs("<ex:g> { <ex:s> a <ex:Body> ; <ex:p> \"京\"@zh }"));
      build.findings(List.of(finding));
      version = build.publish();
    }

    assertThat(store.current()).contains(version);
    assertThat(version.archived(id)).hasBinaryContent(bytes);
    assertThat(version.cleaned(id)).hasContent("view");
    assertThat(version.ledger()).isEqualTo(ledger("r"));
    assertThat(version.findings()).containsExactly(finding);
    assertThat(version.statistics().quads()).isEqualTo(2);
    assertThat(version.statistics().graphs()).isEqualTo(1);
    assertThat(version.statistics().classes()).containsEntry("ex:Body", 1L);
    assertThat(dump(version)).contains("<ex:s> <ex:p> \"京\"@zh <ex:g> .\n");
    try (Database database = Database.open(version)) {
      DatasetGraph graphs = database.graphs();
      assertThat(Txn.calculateRead(graphs, () -> graphs.stream().count())).isEqualTo(2);
    }
  }

  @Test
  void aVersionUnderConstructionIsNotSeenAndGoneWhenAbandoned() throws IOException {
    StoreVersion first = publish(store, "1");
    try (StoreWriter writer = store.writer();
        VersionBuild build = writer.build()) {
      build.graphs(ledger("2"), graphs("<ex:g> { <ex:s> <ex:p> 2 }"));
      assertThat(store.current()).contains(first);
    }
    assertThat(versionFolders()).containsExactly("1");
  }

  @Test
  void aProcessThatDiesWhileItBuildsLeavesTheOldVersionAndItsRemainsAreSwept() throws Exception {
    StoreVersion first = publish(store, "1");

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DyingBuild.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .directory(store.root().toFile())
            .start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isEqualTo(137);
    assertThat(versionFolders()).containsExactly("1", "2.tmp");
    assertThat(store.current()).contains(first);
    assertThat(dump(first)).contains("\"1\"");

    StoreVersion next = publish(store, "2");
    assertThat(next.number()).isEqualTo(2);
    assertThat(versionFolders()).containsExactly("1", "2");
  }

  /** Run in its own process, in the folder of the store: dies with its version half made. */
  static final class DyingBuild {
    public static void main(String[] args) throws IOException {
      VersionBuild build = new Store(Path.of("")).writer().build();
      build.graphs(ledger("2"), graphs("<ex:g> { <ex:s> <ex:p> 2 }"));
      Runtime.getRuntime().halt(137);
    }
  }

  @Test
  void theLastThreeVersionsAreKept() throws IOException {
    for (String value : List.of("1", "2", "3", "4", "5")) {
      publish(store, value);
    }
    assertThat(versionFolders()).containsExactly("3", "4", "5");
    assertThat(dump(store.current().orElseThrow())).contains("\"5\"");
  }

  private StoreVersion makeCurrent(int number) throws IOException {
    try (StoreWriter writer = store.writer()) {
      writer.makeCurrent(store.version(number));
    }
    return store.current().orElseThrow();
  }

  @Test
  void theVersionsThatAreKeptAreListedByNumber() throws IOException {
    assertThat(store.versions()).isEmpty();
    for (int number = 1; number <= 10; number++) {
      publish(store, Integer.toString(number));
    }

    assertThat(store.versions()).extracting(StoreVersion::number).containsExactly(8, 9, 10);
    assertThat(store.version(9).statistics().run()).isEqualTo("9");
    assertThat(store.version(9).bytes()).isGreaterThan(Files.size(store.version(9).dump().file()));
  }

  @Test
  void aVersionThatIsNotKeptIsToldWithThoseThatAre() throws IOException {
    assertThatExceptionOfType(NoSuchVersionException.class)
        .isThrownBy(() -> store.version(1))
        .withMessage("%s has no version 1; it keeps none; load some documents", store.root());
    publish(store, "1");
    publish(store, "2");

    assertThatExceptionOfType(NoSuchVersionException.class)
        .isThrownBy(() -> makeCurrent(7))
        .withMessage("%s has no version 7; it keeps 1, 2", store.root());
    assertThat(store.current().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void anOlderVersionIsMadeCurrentAndAllKeepTheirNumbers() throws IOException {
    StoreVersion first = publish(store, "1");
    StoreVersion second = publish(store, "2");

    assertThat(makeCurrent(1)).isEqualTo(first);
    assertThat(versionFolders()).containsExactly("1", "2");
    assertThat(dump(store.current().orElseThrow())).contains("\"1\"");

    assertThat(makeCurrent(2)).as("and forth again").isEqualTo(second);
  }

  @Test
  void theVersionBeforeTheCurrentOneIsTheNewestOfTheOlderOnes() throws IOException {
    publish(store, "1");
    publish(store, "2");
    publish(store, "3");

    try (StoreWriter writer = store.writer()) {
      assertThat(writer.beforeCurrent().number()).isEqualTo(2);
      writer.makeCurrent(writer.beforeCurrent());
      assertThat(writer.beforeCurrent().number()).isEqualTo(1);
      writer.makeCurrent(writer.beforeCurrent());
      assertThatExceptionOfType(NoSuchVersionException.class)
          .isThrownBy(writer::beforeCurrent)
          .withMessageContaining("keeps no version before 1, the current one; it keeps 1, 2, 3");
    }
  }

  @Test
  void aVersionMadeAfterARollbackIsNumberedAboveAllAndTheOneItWasMadeFromStays()
      throws IOException {
    for (String value : List.of("1", "2", "3")) {
      publish(store, value);
    }
    makeCurrent(1);

    StoreVersion fourth = publish(store, "4");

    assertThat(fourth.number()).isEqualTo(4);
    assertThat(store.current()).contains(fourth);
    assertThat(versionFolders()).as("a server may have 1 open").containsExactly("1", "2", "3", "4");

    publish(store, "5");
    assertThat(versionFolders()).containsExactly("3", "4", "5");
  }

  @Test
  void aCurrentFileThatNobodyUnderstandsDoesNotHinderPublishing() throws IOException {
    publish(store, "1");
    Files.writeString(store.root().resolve("current"), "one");

    publish(store, "2");

    assertThat(store.current().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void whatARemovalLeftIsSwept() throws IOException {
    publish(store, "5");
    Files.createDirectories(store.underConstruction(3).resolve("tdb2"));

    store.writer().close();

    assertThat(versionFolders()).containsExactly("1");
  }

  @Test
  void onlyOneLoadAtATime() throws IOException {
    try (StoreWriter writer = store.writer()) {
      assertThat(writer).isNotNull();
      assertThatExceptionOfType(StoreBusyException.class)
          .isThrownBy(() -> store.writer())
          .withMessageContaining("another load");
    }
    store.writer().close();
  }

  @Test
  void aSourceThatChangedMeanwhileIsRefused() throws IOException {
    Path source = Files.writeString(folder.resolve("a.txt"), "new");
    try (StoreWriter writer = store.writer();
        VersionBuild build = writer.build()) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> build.archive(DocumentId.of(new byte[] {7}), source))
          .withMessageContaining("a.txt changed while it was being loaded");
    }
  }

  @Test
  void aCurrentVersionThatIsMissingIsToldWithItsRemedy() throws IOException {
    publish(store, "1");
    Files.writeString(store.root().resolve("current"), "9\n");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> store.current())
        .withMessageContaining("current says '9'")
        .withMessageContaining("delete it and load again");
  }

  @Test
  void theAddressOfADeadServerDoesNotCount() throws IOException {
    publish(store, "1");
    store.server().write(URI.create("http://127.0.0.1:3030/"), "secret");
    assertThat(store.server().read()).contains(URI.create("http://127.0.0.1:3030/"));

    String written = Files.readString(store.server().file());
    String pid = Long.toString(ProcessHandle.current().pid());
    Files.writeString(store.server().file(), written.replace(pid, "99999999"));

    assertThat(store.server().read()).isEmpty();
  }
}
