package org.huisheng;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Finding;
import org.huisheng.model.LocatedFinding;
import org.huisheng.model.SourceFile;
import org.huisheng.read.SourceReader;
import org.huisheng.read.Sources;
import org.huisheng.store.Ledger;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.VersionBuild;

/**
 * The documents that a load or an extraction is about, each once.
 *
 * @param documents by identifier
 * @param files where the bytes of each document are now
 * @param findings what reading them found odd
 */
record Intake(
    NavigableMap<DocumentId, SourceFile> documents,
    Map<DocumentId, Path> files,
    List<Finding> findings) {
  Intake {
    documents = Collections.unmodifiableNavigableMap(new TreeMap<>(documents));
    files = Map.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** {@return the documents at {@code paths}} */
  static Intake of(List<Path> paths) {
    Sources read = new SourceReader().read(paths);
    NavigableMap<DocumentId, SourceFile> documents = new TreeMap<>();
    Map<DocumentId, Path> files = new TreeMap<>();
    for (SourceFile source : read.files()) {
      documents.put(source.id(), source);
      files.put(source.id(), Path.of(source.location()));
    }
    return new Intake(documents, files, read.findings());
  }

  /**
   * {@return these documents and those that {@code version} has archived}
   *
   * <p>A document that is in both keeps the smaller of its two names, so that the order of loads
   * does not matter.
   */
  Intake with(StoreVersion version) throws IOException {
    SourceReader reader = new SourceReader();
    NavigableMap<DocumentId, SourceFile> all = new TreeMap<>(documents);
    Map<DocumentId, Path> allFiles = new TreeMap<>(files);
    for (Map.Entry<DocumentId, String> archived : version.ledger().documents().entrySet()) {
      DocumentId id = archived.getKey();
      String name = archived.getValue();
      SourceFile read = all.get(id);
      if (read == null) {
        Path file = version.archived(id);
        all.put(id, new SourceFile(id, name, name, reader.read(file).text()));
        allFiles.put(id, file);
      } else if (name.compareTo(read.name()) < 0) {
        all.put(id, new SourceFile(id, name, read.location(), read.text()));
      }
    }
    return new Intake(all, allFiles, findings);
  }

  /** {@return what a store made of these documents would say made it} */
  Ledger ledger(String run, String code) {
    NavigableMap<DocumentId, String> names = new TreeMap<>();
    documents.forEach((id, source) -> names.put(id, source.name()));
    return new Ledger(run, code, names);
  }

  /** Keeps the bytes of every document. */
  void archiveInto(VersionBuild build) throws IOException {
    for (Map.Entry<DocumentId, Path> file : files.entrySet()) {
      build.archive(file.getKey(), file.getValue());
    }
  }

  /** {@return {@code findings} by place, offsets turned into lines and columns} */
  List<LocatedFinding> located(List<Finding> findings) {
    return findings.stream()
        .map(finding -> LocatedFinding.of(finding, textOf(finding)))
        .sorted(LocatedFinding.BY_PLACE)
        .toList();
  }

  /** {@return those of {@code findings} that are about a document, under its name, by place} */
  List<LocatedFinding> ofDocuments(List<Finding> findings) {
    return located(
        findings.stream()
            .flatMap(
                finding ->
                    finding.document().map(documents::get).map(d -> finding.in(d.name())).stream())
            .toList());
  }

  private String textOf(Finding finding) {
    return finding.document().map(documents::get).map(SourceFile::text).orElse("");
  }
}
