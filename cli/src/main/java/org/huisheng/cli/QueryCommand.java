package org.huisheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.jena.sparql.exec.RowSet;
import org.huisheng.query.GraphFormat;
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
    json,
    turtle,
    ntriples,
    jsonld
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
      description = {
        "table, csv or json (default: table);",
        "of a query that makes a graph turtle, ntriples or jsonld (default: turtle)."
      })
  private Format format;

  @Option(
      names = "--explain",
      description = "Print what the query asks, takes, gives and claims, and its SPARQL.")
  private boolean explain;

  @Override
  public Integer call() throws IOException, InterruptedException {
    QueryLibrary library = QueryLibrary.load();
    if (name == null) {
      root.out().print(QueryList.text(library));
    } else {
      NamedQuery query = library.get(name);
      query.bind(arguments); // tells of wrong arguments before anything is opened
      if (explain) {
        root.out().print(QueryExplanation.text(query, arguments));
      } else {
        root.out().writeBytes(query.makesGraph() ? graph(query) : rows(query));
      }
    }
    return ExitCode.DONE.code();
  }

  private byte[] graph(NamedQuery query) throws IOException, InterruptedException {
    GraphFormat written = format == null ? GraphFormat.TURTLE : GraphFormat.parse(format.name());
    return written.write(new Answerer(store).graph(query, arguments));
  }

  private byte[] rows(NamedQuery query) throws IOException, InterruptedException {
    Function<RowSet, byte[]> writer =
        format == null || format == Format.table
            ? rows -> TextTable.of(query, rows).toString().getBytes(StandardCharsets.UTF_8)
            : ResultFormat.parse(format.name())::write;
    return new Answerer(store).answer(query, arguments, writer);
  }
}
