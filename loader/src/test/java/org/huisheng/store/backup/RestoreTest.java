package org.huisheng.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.huisheng.model.DocumentId;
import org.huisheng.store.Database;
import org.huisheng.store.SampleStore;
import org.huisheng.store.Store;
import org.huisheng.store.StoreBusyException;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.StoreWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreTest {

  private static final String NOTICE = "通知\n";
  private static final String ARCHIVED =
      "archive/" + DocumentId.of(NOTICE.getBytes(StandardCharsets.UTF_8)) + ".txt";

  /** Holds a backup, which each test has a copy of. */
  @TempDir static Path made;

  private static StoreVersion version;

  @TempDir Path folder;
  private Path file;
  private Store store;

  @BeforeAll
  static void makeBackup() throws IOException {
    SampleStore sample = SampleStore.in(made);
    version =
        sample.publish(
            "<ex:g> { <ex:s> a <ex:Body> ; <ex:p> \"京\"@zh } <ex:h> { <ex:s> <ex:p> 1 , 2.0 }",
            NOTICE,
            "决定\r\n");
    Files.writeString(sample.store().judgements(), "# judged");
    Files.writeString(sample.store().shelves(), "# shelved");
    new Backup(sample.store()).write(version, made.resolve("backup.zip"), Existing.KEPT);
  }

  @BeforeEach
  void copyBackup() throws IOException {
    file = Files.copy(made.resolve("backup.zip"), folder.resolve("backup.zip"));
    store = new Store(folder.resolve("other"));
  }

  private RestoreReport restore() throws IOException {
    return new Restore(store).from(file, Existing.KEPT);
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(file -> file.getNameCount() == 1 || file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theRestoredVersionHasEveryFileOfTheOldOne() throws IOException {
    StoreVersion restored = restore().version();

    assertThat(store.current()).contains(restored);
    assertThat(filesBelow(restored.folder())).isEqualTo(filesBelow(version.folder()));
    for (Path each : filesBelow(version.folder())) {
      assertThat(restored.folder().resolve(each))
          .hasSameBinaryContentAs(version.folder().resolve(each));
    }
    try (Database database = Database.open(restored)) {
      DatasetGraph graphs = database.graphs();
      assertThat(Txn.calculateRead(graphs, () -> graphs.stream().count())).isEqualTo(4);
      assertThat(database.index()).as("the full-text index is made as well").isPresent();
    }
  }

  @Test
  void aBackupOfWhatWasRestoredHasTheSameBytes() throws IOException {
    Path again = folder.resolve("again.zip");

    new Backup(store).write(restore().version(), again, Existing.KEPT);

    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void theVersionsThatStoodThereStay() throws IOException {
    StoreVersion first = restore().version();

    RestoreReport report = restore();

    assertThat(report.version().number()).isEqualTo(2);
    assertThat(report.backup().version()).isEqualTo(1);
    assertThat(store.versions()).containsExactly(first, report.version());
  }

  @Test
  void whatPersonsWroteIsPlacedWhereThereIsNone() throws IOException {
    RestoreReport report = restore();

    assertThat(report.placed()).containsExactly(store.judgements(), store.shelves());
    assertThat(store.judgements()).hasContent("# judged");
    assertThat(store.shelves()).hasContent("# shelved");
  }

  @Test
  void whatPersonsWroteStaysUnlessItIsToBeReplaced() throws IOException {
    Files.createDirectories(store.root());
    Files.writeString(store.judgements(), "# mine");
    Files.writeString(store.shelves(), "# shelved");

    RestoreReport kept = restore();
    assertThat(kept.placed()).isEmpty();
    assertThat(kept.kept()).as("equal ones are no news").containsExactly(store.judgements());
    assertThat(store.judgements()).hasContent("# mine");
    assertThat(kept.version().folder().resolve("judgements.ttl")).doesNotExist();

    RestoreReport replaced = new Restore(store).from(file, Existing.REPLACED);
    assertThat(replaced.placed()).contains(store.judgements());
    assertThat(store.judgements()).hasContent("# judged");
  }

  @Test
  void notWhileALoadIsUnderWay() throws IOException {
    try (StoreWriter writer = store.writer()) {
      assertThat(writer).isNotNull();
      assertThatExceptionOfType(StoreBusyException.class).isThrownBy(this::restore);
    }
  }

  /** Tampers with the backup. */
  private interface Tampering {
    void on(ZipEntries zip) throws IOException;
  }

  private void tamper(Tampering tampering) throws IOException {
    ZipEntries zip = ZipEntries.of(file);
    tampering.on(zip);
    zip.writeTo(file);
  }

  private void assertRefused(String complaint) throws IOException {
    assertThatExceptionOfType(BadBackupException.class)
        .isThrownBy(this::restore)
        .withMessageStartingWith(file + " is no whole backup: ")
        .withMessageContaining(complaint);
    assertThat(store.current()).isEmpty();
    assertThat(store.judgements()).doesNotExist();
    assertThat(folder.resolve("x")).doesNotExist();
    if (Files.exists(store.root())) {
      assertThat(filesBelow(store.root())).containsOnly(Path.of("load.lock"));
    }
  }

  @Test
  void anEntryWithOtherBytesIsRefused() throws IOException {
    tamper(zip -> zip.entries.get(ARCHIVED)[0]++);
    assertRefused(ARCHIVED + " has other bytes than the manifest says");
  }

  @Test
  void anEntryThatIsBiggerThanDeclaredIsNotUnpacked() throws IOException {
    tamper(zip -> zip.entries.put(ARCHIVED, new byte[50_000_000]));
    assertRefused(ARCHIVED + " is bigger than the 7 bytes of the manifest");
  }

  @Test
  void anEntryThatIsShorterThanDeclaredIsRefused() throws IOException {
    tamper(zip -> zip.entries.put(ARCHIVED, new byte[3]));
    assertRefused(ARCHIVED + " has 3 bytes, and 7 by the manifest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stats.json", "judgements.ttl", "dump.nq.gz"})
  void aMissingEntryIsRefused(String name) throws IOException {
    tamper(zip -> zip.entries.remove(name));
    assertRefused("it lacks the entry " + name);
  }

  @Test
  void aFileWithoutAManifestIsRefused() throws IOException {
    tamper(zip -> zip.entries.remove("manifest.json"));
    assertRefused("it lacks manifest.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/0123456789abcdef.txt",
        "../x",
        "/x",
        "archive/../../x",
        "tdb2/x",
        "archive/"
      })
  void anEntryThatTheManifestDoesNotNameIsRefused(String name) throws IOException {
    tamper(zip -> zip.entries.put(name, new byte[0]));
    assertRefused("it has the entry '" + name + "', which its manifest does not name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/x", "archive/../../x", "tdb2/x", "archive\\\\x", "load.lock"})
  void anEntryThatHasNoPlaceIsRefusedThoughTheManifestNamesIt(String name) throws IOException {
    tamper(
        zip -> {
          String old = zip.text("manifest.json");
          zip.put("manifest.json", old.replace("\"stats.json\"", "\"" + name + "\""));
          zip.entries.put(name, zip.entries.remove("stats.json"));
        });
    assertRefused("manifest.json: ");
  }

  @Test
  void twoEntriesOfOneNameAreRefused() throws IOException {
    tamper(zip -> zip.put("stats.jsoN", "{}"));
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, bytes.replace("stats.jsoN", "stats.json"), StandardCharsets.ISO_8859_1);
    assertRefused("it has the entry 'stats.json' twice");
  }

  @Test
  void aNewerFormatIsRefused() throws IOException {
    tamper(
        zip ->
            zip.put(
                "manifest.json",
                zip.text("manifest.json").replace("\"format\" : 1", "\"format\" : 2")));
    assertRefused("it has format 2 and this program reads format 1");
  }

  @Test
  void aManifestThatIsNoJsonIsRefused() throws IOException {
    tamper(zip -> zip.put("manifest.json", "{\"format\" : 1, "));
    assertRefused("manifest.json: ");
  }

  @Test
  void aDocumentUnderAnotherIdentifierIsRefusedHoweverWellTheManifestIsForged() throws IOException {
    tamper(
        zip -> {
          String forged = DocumentId.sha256("x");
          String told = DocumentId.sha256(NOTICE);
          zip.put("manifest.json", zip.text("manifest.json").replace(told, forged));
        });
    assertRefused(ARCHIVED + " holds another document");
  }

  @Test
  void quadsOtherThanThoseOfTheManifestAreRefusedHoweverWellTheEntryIsForged() throws IOException {
    tamper(
        zip -> {
          zip.entries.put("dump.nq.gz", gzip("<ex:s> <ex:p> <ex:o> <ex:g> .\n"));
          zip.seal();
        });
    assertRefused("dump.nq.gz has other quads (1) than the manifest says (4)");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aDumpThatIsNotCompressedIsRefused() throws IOException {
    tamper(
        zip -> {
          zip.put("dump.nq.gz", "plain");
          zip.seal();
        });
    assertRefused("dump.nq.gz: Not in GZIP format");
  }

  @Test
  void aLedgerThatCannotBeUnderstoodIsRefused() throws IOException {
    tamper(
        zip -> {
          zip.put("ledger.json", "{\"run\" : \"run\", \"documents\" : {\"../x\" : \"x\"}}");
          zip.seal();
        });
    assertRefused("it cannot be understood (a document id has 16 hexadecimal digits: ../x)");
  }

  @Test
  void aLedgerOfAnotherRunIsRefused() throws IOException {
    tamper(
        zip -> {
          zip.put("ledger.json", "{\"run\" : \"other\"}");
          zip.seal();
        });
    assertRefused("name different runs");
  }

  @Test
  void aDocumentOfTheLedgerThatIsNotArchivedIsRefused() throws IOException {
    tamper(
        zip -> {
          zip.entries.remove(ARCHIVED);
          zip.seal();
        });
    assertRefused("it lacks the document " + ARCHIVED.substring(8, 24));
  }

  @Test
  void aTruncatedFileIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length : List.of(0, 1, 100, whole.length / 2, whole.length - 22, whole.length - 1)) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertRefused("it cannot be read as a zip file");
    }
  }

  @Test
  void aFileThatIsNotThereIsTold() throws IOException {
    Files.delete(file);
    assertRefused("there is no such file");
  }

  /** Some bytes of a zip file are read by nobody, such as times; any other is missed. */
  @Test
  void aFlippedByteIsRefusedOrChangesNothingThatIsRestored() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    int refused = 0;
    for (int place = 0; place < whole.length; place++) {
      whole[place] ^= 0x55;
      Files.write(file, whole);
      whole[place] ^= 0x55;
      try (BackupFile backup = BackupFile.open(file)) {
        backup.verify(name -> OutputStream.nullOutputStream());
        assertThat(backup.manifest().version()).isEqualTo(1);
      } catch (BadBackupException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(whole.length / 2);
  }

  @Test
  void aFlippedByteInTheQuadsIsRefusedAndNothingIsPublished() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    byte[] dump = Files.readAllBytes(version.dump().file());
    int place =
        new String(whole, StandardCharsets.ISO_8859_1)
            .indexOf(new String(dump, StandardCharsets.ISO_8859_1).substring(20));
    assertThat(place).as("the dump is stored as it is").isPositive();
    whole[place + 1] ^= 1;
    Files.write(file, whole);

    assertRefused("dump.nq.gz has other bytes than the manifest says");
  }

  @Test
  void whatStandsInTheStoreIsUntouchedByARefusal() throws IOException {
    StoreVersion first = restore().version();
    tamper(zip -> zip.entries.get(ARCHIVED)[0]++);

    assertThatExceptionOfType(BadBackupException.class).isThrownBy(this::restore);

    assertThat(store.current()).contains(first);
    assertThat(store.judgements()).hasContent("# judged");
    assertThat(first.folder().getParent().toFile().list()).containsExactly("1");
  }
}
