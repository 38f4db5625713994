package org.huisheng.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huisheng.query.Column;
import org.huisheng.query.ColumnType;
import org.huisheng.store.Statistics;
import org.huisheng.store.StoreVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code versions}. */
@Command(
    name = "versions",
    description = {
      "List the versions of the store that are kept 版本.",
      "Each load publishes one. The three newest are kept, and the one that counted before the last"
          + " load. A version never changes."
    })
final class VersionsCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("version", ColumnType.INTEGER, Optional.empty(), "its number"),
          new Column("current", ColumnType.STRING, Optional.empty(), "whether it counts"),
          new Column("documents", ColumnType.INTEGER, Optional.empty(), "how many it holds"),
          new Column("quads", ColumnType.INTEGER, Optional.empty(), "how many it has"),
          new Column("disk", ColumnType.INTEGER, Optional.of("bytes"), "size of its files"));

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Override
  public Integer call() throws IOException {
    StoreVersion current = store.current();
    List<List<String>> rows = new ArrayList<>();
    for (StoreVersion version : store.store().versions()) {
      Statistics counts = version.statistics();
      rows.add(
          List.of(
              Integer.toString(version.number()),
              version.equals(current) ? "current" : "",
              Integer.toString(counts.documents()),
              Long.toString(counts.quads()),
              Long.toString(version.bytes())));
    }
    root.out().print(new TextTable(COLUMNS, rows));
    return ExitCode.DONE.code();
  }
}
