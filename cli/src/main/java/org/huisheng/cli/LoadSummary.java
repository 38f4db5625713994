package org.huisheng.cli;

import java.io.IOException;
import java.util.Locale;
import org.huisheng.LoadReport;
import org.huisheng.store.Statistics;

/** A load in one line. */
final class LoadSummary {

  private LoadSummary() {}

  static String of(LoadReport report) throws IOException {
    Statistics counts = report.version().statistics();
    String what =
        switch (report.change()) {
          case PUBLISHED -> "published version %d";
          case NOTHING_TO_DO -> "nothing to do, version %d is current";
        };
    return String.format(
        Locale.ROOT,
        what + ": %,d documents, %,d graphs, %,d quads",
        report.version().number(),
        counts.documents(),
        counts.graphs(),
        counts.quads());
  }
}
