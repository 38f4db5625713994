package org.huisheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.jena.sparql.exec.RowSet;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;
import org.huisheng.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code query NAME}. */
@Command(
    name = "query",
    description = {
      "Run a named query 查询; without NAME list them.",
      "Asks the running server of the store, or opens the store itself when there is none."
    })
final class QueryCommand implements Callable<Integer> {

  /** What a person or a program wants to read. */
  enum Format {
    table,
    csv,
    json
  }

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of the query.")
  private String name;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Value of a parameter; may be repeated.")
  private Map<String, String> arguments = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json (default: table).")
  private Format format;

  @Override
  public Integer call() throws IOException, InterruptedException {
    QueryLibrary library = QueryLibrary.load();
    if (name == null) {
      root.out().print(QueryList.text(library));
    } else {
      NamedQuery query = library.get(name);
      query.bind(arguments); // tells of wrong arguments before anything is opened
      root.out().writeBytes(new Answerer(store).answer(query, arguments, writer(query)));
    }
    return ExitCode.DONE.code();
  }

  private Function<RowSet, byte[]> writer(NamedQuery query) {
    return switch (format) {
      case table -> rows -> TextTable.of(query, rows).toString().getBytes(StandardCharsets.UTF_8);
      case csv -> ResultFormat.CSV::write;
      case json -> ResultFormat.JSON::write;
    };
  }
}
