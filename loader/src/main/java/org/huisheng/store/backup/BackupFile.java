package org.huisheng.store.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A backup to be read. Nothing in it is believed before it is held to the manifest, and the
 * manifest is held to what a backup may be.
 */
final class BackupFile implements Closeable {

  /** Some half a million entries; what is bigger would be read into memory to our harm. */
  private static final int LARGEST_MANIFEST = 64 << 20;

  /** Where the bytes of an entry go. */
  @FunctionalInterface
  interface Target {
    OutputStream open(String name) throws IOException;
  }

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.manifest = readManifest();
    requireSameNames();
  }

  /**
   * {@return the backup in {@code file}, whose manifest is sound and names the entries there are}
   *
   * @throws BadBackupException if it is no such file
   */
  static BackupFile open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (NoSuchFileException e) {
      throw new BadBackupException(file, "there is no such file", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new BadBackupException(
          file, "it cannot be read as a zip file (" + e.getMessage() + ")", e);
    }
    try {
      return new BackupFile(file, zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /** Reads every entry, by name, and holds it to the manifest; and the dump once more, unpacked. */
  void verify(Target target) throws IOException {
    for (String name : manifest.entries().keySet()) {
      try (OutputStream out = target.open(name)) {
        copy(name, out);
      }
    }
    requireSameDump();
  }

  private void copy(String name, OutputStream out) throws IOException {
    Manifest.Entry declared = manifest.entries().get(name);
    SummingStream sum = new SummingStream(out);
    try (InputStream in = EntryStream.open(file, zip, name)) {
      byte[] buffer = new byte[1 << 16];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        if (sum.size() + length > declared.size()) {
          throw bad(name + " is bigger than the " + declared.size() + " bytes of the manifest");
        }
        sum.write(buffer, 0, length);
      }
    }
    if (sum.size() < declared.size()) {
      throw bad(
          "%s has %d bytes, and %d by the manifest".formatted(name, sum.size(), declared.size()));
    }
    if (!sum.sha256().equals(declared.sha256())) {
      throw bad(name + " has other bytes than the manifest says");
    }
  }

  private void requireSameDump() throws IOException {
    DumpSum sum;
    try (InputStream in = EntryStream.open(file, zip, EntryNames.DUMP);
        InputStream lines = new GZIPInputStream(in)) {
      sum = DumpSum.of(lines);
    } catch (IOException e) {
      throw new BadBackupException(file, EntryNames.DUMP + ": " + e.getMessage(), e);
    }
    if (!sum.equals(manifest.dump())) {
      throw bad(
          "%s has other quads (%d) than the manifest says (%d)"
              .formatted(EntryNames.DUMP, sum.quads(), manifest.quads()));
    }
  }

  private Manifest readManifest() throws IOException {
    ZipEntry entry = zip.getEntry(EntryNames.MANIFEST);
    if (entry == null) {
      throw bad("it lacks " + EntryNames.MANIFEST);
    }
    byte[] json;
    try (InputStream in = EntryStream.open(file, zip, EntryNames.MANIFEST)) {
      json = in.readNBytes(LARGEST_MANIFEST + 1);
    }
    CRC32 sum = new CRC32(); // ZipFile leaves this to its callers
    sum.update(json);
    if (json.length > LARGEST_MANIFEST || sum.getValue() != entry.getCrc()) {
      throw bad(EntryNames.MANIFEST + " is damaged");
    }
    try {
      return Manifest.parse(json);
    } catch (IOException | IllegalArgumentException e) {
      throw new BadBackupException(file, EntryNames.MANIFEST + ": " + e.getMessage(), e);
    }
  }

  private void requireSameNames() throws BadBackupException {
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      if (!names.add(name)) {
        throw bad("it has the entry '" + name + "' twice");
      }
      if (!name.equals(EntryNames.MANIFEST) && !manifest.entries().containsKey(name)) {
        throw bad("it has the entry '" + name + "', which its manifest does not name");
      }
    }
    for (String name : manifest.entries().keySet()) {
      if (!names.contains(name)) {
        throw bad("it lacks the entry " + name);
      }
    }
  }

  private BadBackupException bad(String complaint) {
    return new BadBackupException(file, complaint);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
