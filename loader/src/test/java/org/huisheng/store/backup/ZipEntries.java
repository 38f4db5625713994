package org.huisheng.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.huisheng.model.DocumentId;

/** A zip file in memory, for whoever wants to tamper with one. */
final class ZipEntries {

  final Map<String, byte[]> entries = new LinkedHashMap<>();

  static ZipEntries of(Path file) throws IOException {
    ZipEntries all = new ZipEntries();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return all;
  }

  void writeTo(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  /** Has the manifest tell the truth about the entries, as one who forges a backup would. */
  void seal() {
    try {
      Manifest old = Manifest.parse(entries.remove(EntryNames.MANIFEST));
      SortedMap<String, Manifest.Entry> sums = new TreeMap<>();
      entries.forEach(
          (name, bytes) ->
              sums.put(name, new Manifest.Entry(bytes.length, DocumentId.sha256(bytes))));
      Manifest sealed = new Manifest(old.version(), old.run(), old.quads(), old.dumpSha256(), sums);
      entries.put(EntryNames.MANIFEST, sealed.json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    return new String(entries.get(name), StandardCharsets.UTF_8);
  }

  void put(String name, String text) {
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
