package org.huisheng.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huisheng.model.Alignments;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.model.DocumentId;
import org.huisheng.model.LocatedFinding;

/**
 * One version of the store; once published it never changes.
 *
 * @param number counted from 1
 * @param folder where it stands
 */
public record StoreVersion(int number, Path folder) {

  /** {@return the folder of the TDB2 database} */
  public Path tdb2() {
    return folder.resolve("tdb2");
  }

  /** {@return the full-text index} */
  public SearchIndex index() {
    return new SearchIndex(folder.resolve("index"));
  }

  /** {@return where the source bytes of a document are kept} */
  public Path archived(DocumentId document) {
    return folder.resolve("archive").resolve(document + ".txt");
  }

  /** {@return where the cleaned view of a document is kept} */
  public Path cleaned(DocumentId document) {
    return folder.resolve("text").resolve(document + ".txt");
  }

  /** {@return every quad as sorted text} */
  public Dump dump() {
    return new Dump(folder.resolve("dump.nq.gz"));
  }

  /** {@return what was counted when it was made} */
  public Statistics statistics() throws IOException {
    return Statistics.read(statisticsFile());
  }

  /** {@return what made it} */
  public Ledger ledger() throws IOException {
    return Ledger.read(ledgerFile());
  }

  /** {@return what was odd about its documents, by file and place} */
  public List<LocatedFinding> findings() throws IOException {
    return findingsFile().read();
  }

  /** {@return what is known of each document on the shelf, by identifier} */
  public List<CatalogueEntry> catalogue() throws IOException {
    return catalogueFile().read();
  }

  /** {@return the wording that its documents have in common} */
  public Alignments alignments() throws IOException {
    return alignmentFile().read();
  }

  /** {@return how many bytes its files have, the database's included} */
  public long bytes() throws IOException {
    return FolderTree.size(folder);
  }

  AlignmentFile alignmentFile() {
    return new AlignmentFile(folder.resolve("alignments.gz"));
  }

  CatalogueFile catalogueFile() {
    return new CatalogueFile(folder.resolve("catalogue.jsonl"));
  }

  Path statisticsFile() {
    return folder.resolve("stats.json");
  }

  Path ledgerFile() {
    return folder.resolve("ledger.json");
  }

  FindingsFile findingsFile() {
    return new FindingsFile(folder.resolve("findings.jsonl"));
  }
}
