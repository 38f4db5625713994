package org.huisheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database open in this process. TDB2 admits one process a folder; {@link #close} lets it
 * go.
 */
public final class Database implements AutoCloseable {

  private final DatasetGraph graphs;
  private final Optional<TextIndex> index;

  private Database(DatasetGraph graphs, Optional<TextIndex> index) {
    this.graphs = graphs;
    this.index = index;
  }

  /**
   * {@return the database of {@code version}, its default graph the union of its named graphs, with
   * its full-text index, which versions of before there was one lack}
   *
   * @throws StoreBusyException if another process has it open
   */
  public static Database open(StoreVersion version) throws IOException {
    try {
      DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(version.tdb2().toString());
      graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
      Optional<TextIndex> index = version.index().open();
      index.ifPresent(text -> graphs.getContext().set(TextQuery.textIndex, text));
      return new Database(graphs, index);
    } catch (DBOpEnvException e) {
      throw new StoreBusyException(
          "%s is open in another process; ask its server, or try again when it has ended (%s)"
              .formatted(version.tdb2(), e.getMessage()));
    }
  }

  /** {@return the full-text index of the graphs} */
  public Optional<TextIndex> index() {
    return index;
  }

  /** {@return the graphs; to be read within transactions, while this is open} */
  public DatasetGraph graphs() {
    return graphs;
  }

  /** Fills a new database in one transaction and closes it. */
  static void write(Path folder, DatasetGraph graphs) throws IOException {
    Files.createDirectories(folder);
    try (Database database =
        new Database(DatabaseMgr.connectDatasetGraph(folder.toString()), Optional.empty())) {
      database.graphs.begin(ReadWrite.WRITE);
      try {
        for (Iterator<Quad> quads = graphs.find(); quads.hasNext(); ) {
          database.graphs.add(quads.next());
        }
        database.graphs.commit();
      } finally {
        database.graphs.end();
      }
    }
  }

  /** Lets go of the folder. No transaction may be open. */
  @Override
  public void close() {
    TDBInternal.expel(graphs);
    index.ifPresent(TextIndex::close);
  }
}
