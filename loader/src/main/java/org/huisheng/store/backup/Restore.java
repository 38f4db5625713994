package org.huisheng.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huisheng.model.DocumentId;
import org.huisheng.store.Ledger;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.StoreWriter;
import org.huisheng.store.VersionBuild;

/**
 * Makes the version that a backup holds the next one of a store. The entries are unpacked to where
 * a load would have written them; dump, statistics and database are then made of the quads as a
 * load makes them. Nothing is published before all agrees with the manifest.
 */
public record Restore(Store store) {

  /**
   * Restores the backup in {@code file}.
   *
   * @param ofPersons what becomes of judgements and shelves that the store has of its own
   * @throws BadBackupException if the backup is damaged; the store is then what it was
   * @throws org.huisheng.store.StoreBusyException if a load is under way
   */
  public RestoreReport from(Path file, Existing ofPersons) throws IOException {
    try (BackupFile backup = BackupFile.open(file);
        StoreWriter writer = store.writer();
        VersionBuild build = writer.build()) {
      Path folder = build.draft().folder();
      requireRoom(backup.manifest(), folder);
      backup.verify(name -> Files.newOutputStream(folder.resolve(name)));
      rebuild(build, backup.manifest(), file);
      List<Path> placed = new ArrayList<>();
      List<Path> kept = new ArrayList<>();
      for (Path target : List.of(store.judgements(), store.shelves())) {
        Path unpacked = folder.resolve(target.getFileName());
        if (Files.exists(unpacked)) {
          place(unpacked, target, ofPersons, placed, kept);
        }
      }
      return new RestoreReport(build.publish(), backup.manifest(), placed, kept);
    }
  }

  private static void requireRoom(Manifest manifest, Path folder) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    long left = free;
    for (Manifest.Entry entry : manifest.entries().values()) {
      if (entry.size() > left) {
        throw new IOException(
            "the backup needs more than the %d bytes that are free in %s; make room there"
                .formatted(free, folder.getParent()));
      }
      left -= entry.size();
    }
  }

  private static void rebuild(VersionBuild build, Manifest manifest, Path file) throws IOException {
    StoreVersion draft = build.draft();
    Ledger ledger;
    DatasetGraph graphs;
    try {
      ledger = draft.ledger();
      graphs = draft.dump().read();
    } catch (IOException | IllegalArgumentException | RiotException e) {
      throw new BadBackupException(file, "it cannot be understood (" + e.getMessage() + ")", e);
    }
    if (!ledger.run().equals(manifest.run())) {
      throw new BadBackupException(
          file, "manifest.json and ledger.json name different runs of the program");
    }
    for (Map.Entry<DocumentId, String> document : ledger.documents().entrySet()) {
      if (!Files.exists(draft.archived(document.getKey()))) {
        throw new BadBackupException(
            file, "it lacks the document " + document.getKey() + ", " + document.getValue());
      }
    }
    build.graphs(ledger, graphs);
    try (InputStream lines = draft.dump().open()) {
      if (!DumpSum.of(lines).equals(manifest.dump())) {
        throw new IOException(
            "the quads of "
                + file
                + " are whole, and this program writes them otherwise than the one that made them;"
                + " restore them with that one, or load the documents of its archive/ again");
      }
    }
  }

  private static void place(
      Path unpacked, Path target, Existing existing, List<Path> placed, List<Path> kept)
      throws IOException {
    if (existing == Existing.REPLACED || !Files.exists(target)) {
      Files.move(
          unpacked, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      placed.add(target);
    } else {
      if (Files.mismatch(unpacked, target) >= 0) {
        kept.add(target);
      }
      Files.delete(unpacked);
    }
  }
}
