package org.huisheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huisheng.model.Alignments;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.model.DocumentId;
import org.huisheng.model.LocatedFinding;

/**
 * A version under construction, beside the others under a name that no reader looks for. It takes
 * its place by one rename; closed before that, it is gone.
 */
public final class VersionBuild implements AutoCloseable {

  private final Store store;
  private final StoreVersion draft;

  VersionBuild(Store store, StoreVersion draft) throws IOException {
    this.store = store;
    this.draft = draft;
    Files.createDirectories(draft.folder().resolve("archive"));
    Files.createDirectories(draft.folder().resolve("text"));
  }

  /** {@return the version as far as it is made; it moves when it is published} */
  public StoreVersion draft() {
    return draft;
  }

  /**
   * Keeps the bytes of a document.
   *
   * @param source where they are now
   * @throws IOException if they are no longer those that {@code document} was read from
   */
  public void archive(DocumentId document, Path source) throws IOException {
    byte[] bytes = Files.readAllBytes(source);
    if (!DocumentId.of(bytes).equals(document)) {
      throw new IOException(source + " changed while it was being loaded; load it again");
    }
    Files.write(draft.archived(document), bytes);
  }

  /** Keeps the cleaned view of a document. */
  public void clean(DocumentId document, String view) throws IOException {
    Files.writeString(draft.cleaned(document), view);
  }

  /** Writes dump, statistics, database and index of {@code graphs}, and what made them. */
  public void graphs(Ledger ledger, DatasetGraph graphs) throws IOException {
    draft.dump().write(graphs);
    Statistics.of(ledger, graphs).write(draft.statisticsFile());
    ledger.write(draft.ledgerFile());
    Database.write(draft.tdb2(), graphs);
    draft.index().write(graphs);
  }

  /** Keeps what is known of each document. */
  public void catalogue(List<CatalogueEntry> entries) throws IOException {
    draft.catalogueFile().write(entries);
  }

  /** Keeps the wording that the documents have in common, for the next load. */
  public void alignments(Alignments alignments) throws IOException {
    draft.alignmentFile().write(alignments);
  }

  /** Keeps what was odd about the documents. */
  public void findings(List<LocatedFinding> findings) throws IOException {
    draft.findingsFile().write(findings);
  }

  /** {@return the finished version, which is from now on the one that counts} */
  public StoreVersion publish() throws IOException {
    StoreVersion version = store.at(draft.number());
    Files.move(draft.folder(), version.folder(), StandardCopyOption.ATOMIC_MOVE);
    store.publish(version);
    return version;
  }

  /** Removes the draft unless it was published. */
  @Override
  public void close() throws IOException {
    FolderTree.delete(draft.folder());
  }
}
