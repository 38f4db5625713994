package org.huisheng.store.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huisheng.model.DocumentId;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;

/**
 * Puts a published version into one file, which is there whole or not at all. The same version, and
 * what persons wrote beside it, give the same bytes.
 *
 * <p>It holds up nobody: loads go on meanwhile. Should they remove the version, the backup fails.
 */
public record Backup(Store store) {

  /**
   * The same for every entry. Not the first day that a zip file can tell: that one Java takes for
   * an earlier day, which it notes elsewhere and by the time zone of the machine.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /**
   * Writes {@code version} to {@code file} and holds what can be read there to the manifest.
   *
   * @return what was written
   * @throws FileAlreadyExistsException if {@code file} exists and is to be kept
   * @throws org.huisheng.store.NoSuchVersionException if the version was removed meanwhile
   */
  public Manifest write(StoreVersion version, Path file, Existing existing) throws IOException {
    return write(version, file, existing, Backup::readBack);
  }

  /** As {@link #write}, and believes the disk. */
  public Manifest writeUnverified(StoreVersion version, Path file, Existing existing)
      throws IOException {
    return write(version, file, existing, written -> {});
  }

  /** What is done with a backup before it takes its place. */
  @FunctionalInterface
  private interface Check {
    void check(Path written) throws IOException;
  }

  private Manifest write(StoreVersion version, Path file, Existing existing, Check check)
      throws IOException {
    requireFree(file, existing);
    Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Manifest manifest = fill(beside, version);
      check.check(beside);
      requireFree(file, existing);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return manifest;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void requireFree(Path file, Existing existing) throws IOException {
    if (existing == Existing.KEPT && Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
  }

  private static void readBack(Path written) throws IOException {
    try (BackupFile backup = BackupFile.open(written)) {
      backup.verify(name -> OutputStream.nullOutputStream());
    } catch (BadBackupException e) {
      throw new IOException(
          "what was read back is not what was written; nothing was kept, look after the disk ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  private Manifest fill(Path file, StoreVersion version) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
      Manifest manifest = fill(zip, version);
      zip.finish();
      zip.flush();
      channel.force(true);
      return manifest;
    }
  }

  private Manifest fill(ZipOutputStream zip, StoreVersion version) throws IOException {
    try {
      SortedMap<String, Manifest.Entry> entries = new TreeMap<>();
      for (Map.Entry<String, Path> source : sources(version).entrySet()) {
        try (InputStream in = Files.newInputStream(source.getValue())) {
          entries.put(source.getKey(), add(zip, source.getKey(), in));
        }
      }
      DumpSum dump;
      try (InputStream lines = version.dump().open()) {
        dump = DumpSum.of(lines);
      }
      Manifest manifest =
          new Manifest(
              version.number(), version.ledger().run(), dump.quads(), dump.sha256(), entries);
      add(zip, EntryNames.MANIFEST, new ByteArrayInputStream(manifest.json()));
      store.requireKept(version);
      return manifest;
    } catch (NoSuchFileException e) {
      store.requireKept(version);
      throw new IOException(
          "version %d lacks %s; load its documents again, then back up"
              .formatted(version.number(), e.getFile()),
          e);
    }
  }

  /** {@return entry → file, in the order in which they are written} */
  private SortedMap<String, Path> sources(StoreVersion version) throws IOException {
    SortedMap<String, Path> sources = new TreeMap<>();
    for (String name : EntryNames.OF_EVERY_VERSION) {
      sources.put(name, version.folder().resolve(name));
    }
    for (DocumentId document : version.ledger().documents().keySet()) {
      sources.put(EntryNames.archived(document), version.archived(document));
      putIfThere(sources, EntryNames.cleaned(document), version.cleaned(document));
    }
    putIfThere(sources, EntryNames.JUDGEMENTS, store.judgements());
    putIfThere(sources, EntryNames.SHELVES, store.shelves());
    return sources;
  }

  /** A document that the program could not read has no cleaned view. */
  private static void putIfThere(Map<String, Path> sources, String name, Path file) {
    if (Files.exists(file)) {
      sources.put(name, file);
    }
  }

  private static Manifest.Entry add(ZipOutputStream zip, String name, InputStream in)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.setLevel(name.endsWith(".gz") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
    zip.putNextEntry(entry);
    SummingStream sum = new SummingStream(zip);
    in.transferTo(sum);
    zip.closeEntry();
    return new Manifest.Entry(sum.size(), sum.sha256());
  }
}
