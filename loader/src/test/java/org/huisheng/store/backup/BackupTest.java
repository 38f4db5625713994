package org.huisheng.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.huisheng.model.DocumentId;
import org.huisheng.store.Database;
import org.huisheng.store.NoSuchVersionException;
import org.huisheng.store.SampleStore;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final String TRIG = "<ex:g> { <ex:s> <ex:p> \"京\"@zh , 1 , 0.50 , 1e0 }";

  @TempDir Path folder;
  private SampleStore sample;
  private Store store;
  private Backup backup;
  private Path file;

  @BeforeEach
  void createStore() throws IOException {
    sample = SampleStore.in(folder);
    store = sample.store();
    backup = new Backup(store);
    file = folder.resolve("backup.zip");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void holdsTheFilesOfTheVersionAndWhatPersonsWroteButNoDatabase() throws IOException {
    StoreVersion version = sample.publish(TRIG, "决定\n");
    Files.writeString(store.judgements(), "# judged");
    DocumentId id = version.ledger().documents().firstKey();

    Manifest manifest = backup.write(version, file, Existing.KEPT);

    assertThat(ZipEntries.of(file).entries.keySet())
        .containsExactly(
            "alignments.gz",
            "archive/" + id + ".txt",
            "catalogue.jsonl",
            "dump.nq.gz",
            "findings.jsonl",
            "judgements.ttl",
            "ledger.json",
            "stats.json",
            "text/" + id + ".txt",
            "manifest.json");
    assertThat(ZipEntries.of(file).entries.get("archive/" + id + ".txt"))
        .isEqualTo(Files.readAllBytes(version.archived(id)));
    assertThat(manifest.version()).isEqualTo(1);
    assertThat(manifest.run()).isEqualTo("run");
    assertThat(manifest.quads()).isEqualTo(4);
    assertThat(manifest.dumpSha256()).isEqualTo(DocumentId.sha256(SampleStore.dump(version)));
    assertThat(files())
        .as("nothing is left beside")
        .containsExactly("backup.zip", "sources", "store");
  }

  @Test
  void everyFileOfAVersionButItsIndexesIsInIt() throws IOException {
    StoreVersion version = sample.publish(TRIG, "决定\n", "通知\n");
    backup.write(version, file, Existing.KEPT);

    try (Stream<Path> all = Files.list(version.folder())) {
      List<String> files =
          all.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).toList();
      assertThat(ZipEntries.of(file).entries.keySet()).containsAll(files);
    }
  }

  @Test
  void theSameVersionGivesTheSameBytesWhereverAndWheneverItIsWritten() throws IOException {
    StoreVersion version = sample.publish(TRIG, "决定\n");
    backup.write(version, file, Existing.KEPT);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      backup.writeUnverified(version, folder.resolve("other.zip"), Existing.KEPT);
    } finally {
      TimeZone.setDefault(zone);
    }

    assertThat(folder.resolve("other.zip")).hasSameBinaryContentAs(file);
  }

  @Test
  void aServerMayHaveTheDatabaseOpen() throws IOException {
    StoreVersion version = sample.publish(TRIG, "决定\n");
    try (Database open = Database.open(version)) {
      assertThat(open.graphs()).isNotNull();

      assertThat(backup.write(version, file, Existing.KEPT).quads()).isEqualTo(4);
    }
  }

  @Test
  void aFileThatExistsIsReplacedOnlyWhenThatIsWanted() throws IOException {
    StoreVersion version = sample.publish(TRIG, "决定\n");
    Files.writeString(file, "older");

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> backup.write(version, file, Existing.KEPT));
    assertThat(file).hasContent("older");

    backup.write(version, file, Existing.REPLACED);
    assertThat(ZipEntries.of(file).entries).containsKey("manifest.json");
  }

  @Test
  void aVersionThatIsRemovedMeanwhileIsToldAndLeavesNoFile() throws IOException {
    StoreVersion version = sample.publish(TRIG, "决定\n");
    for (int loads = 0; loads < 3; loads++) {
      sample.publish(TRIG, "决定\n");
    }

    assertThatExceptionOfType(NoSuchVersionException.class)
        .isThrownBy(() -> backup.write(version, file, Existing.KEPT))
        .withMessageContaining("version 1 of " + store.root() + " was removed while it was read")
        .withMessageContaining("it keeps: 2, 3, 4");
    assertThat(files()).containsExactly("sources", "store");
  }

  @Test
  void aVersionThatLacksAFileIsToldWithTheRemedy() throws IOException {
    StoreVersion version = sample.publish(TRIG, "决定\n");
    Files.delete(version.folder().resolve("catalogue.jsonl"));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> backup.write(version, file, Existing.KEPT))
        .withMessageContaining("version 1 lacks")
        .withMessageContaining("catalogue.jsonl; load its documents again");
    assertThat(files()).containsExactly("sources", "store");
  }

  @Test
  void loadsGoOnMeanwhileAndWhatIsBackedUpIsOneVersionWhole() throws Exception {
    sample.publish(trig(1), "决定\n");
    ExecutorService loads = Executors.newSingleThreadExecutor();
    try {
      Future<?> publishing =
          loads.submit(
              () -> {
                for (int number = 2; number <= 9; number++) {
                  sample.publish(trig(number), "决定\n", "通知" + number);
                }
                return null;
              });
      int restored = 0;
      for (int round = 0; round == 0 || !publishing.isDone(); round++) {
        restored += backUpAndRestore(round) ? 1 : 0;
      }
      publishing.get();
      assertThat(restored).isPositive();
    } finally {
      loads.shutdownNow();
    }
  }

  private static String trig(int number) {
    return "<ex:g> { <ex:s> <ex:p> %d }".formatted(number);
  }

  /** {@return false if the version was removed meanwhile, which is allowed and is told} */
  private boolean backUpAndRestore(int round) throws IOException {
    Path zip = folder.resolve(round + ".zip");
    StoreVersion version = store.current().orElseThrow();
    try {
      backup.write(version, zip, Existing.KEPT);
    } catch (NoSuchVersionException e) {
      return false;
    }
    Store other = new Store(folder.resolve("other" + round));
    StoreVersion restored = new Restore(other).from(zip, Existing.KEPT).version();
    assertThat(SampleStore.dump(restored)).contains("\"" + version.number() + "\"").hasLineCount(1);
    return true;
  }
}
