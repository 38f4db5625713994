package org.huisheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSetOps;
import org.huisheng.LoadReport;
import org.huisheng.Pipeline;
import org.huisheng.Progress;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;
import org.huisheng.store.Database;
import org.huisheng.store.Store;

/**
 * Runs every named query with its defaults on a shelf of the given documents, and says how many
 * rows it gives and how long it takes.
 */
public final class QueryBudget {

  private static final long MOST_ROWS = 10_000;
  private static final double MOST_SECONDS = 5;

  /** A graph for other programs is as large as what it tells of. */
  private static final long MOST_TRIPLES = 1_000_000;

  private static final int TURNS = 3;

  private QueryBudget() {}

  /**
   * @param arguments documents, or folders of them
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> paths = Arrays.stream(arguments).map(Path::of).toList();
    Store store = new Store(Files.createTempDirectory("huisheng-queries"));
    LoadReport report =
        new Pipeline(Runtime.getRuntime().availableProcessors(), Progress.NONE).load(store, paths);
    int over = 0;
    System.out.println("query\trows\tseconds\twithin");
    try (Database database = Database.open(report.version())) {
      for (NamedQuery query : QueryLibrary.load().all()) {
        over += measure(query, database.graphs()) ? 0 : 1;
      }
    }
    System.out.println(over + " over the budget");
    System.exit(over == 0 ? 0 : 1);
  }

  /** {@return whether the query keeps the budget in the best of its turns} */
  private static boolean measure(NamedQuery query, DatasetGraph graphs) {
    long rows = 0;
    double best = Double.MAX_VALUE;
    for (int turn = 0; turn < TURNS; turn++) {
      long before = System.nanoTime();
      rows =
          query.makesGraph()
              ? query.graph(Map.of(), graphs).size()
              : query.run(Map.of(), graphs, RowSetOps::count);
      best = Math.min(best, (System.nanoTime() - before) / 1e9);
    }
    boolean within =
        best <= MOST_SECONDS && rows <= (query.makesGraph() ? MOST_TRIPLES : MOST_ROWS);
    System.out.printf(
        Locale.ROOT, "%s\t%d\t%.2f\t%s%n", query.name(), rows, best, within ? "yes" : "NO");
    return within;
  }
}
