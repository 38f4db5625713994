package org.huisheng.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;
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

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;
  @Mixin private AnswerOptions answer;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of the query.")
  private String name;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Value of a parameter; may be repeated.")
  private Map<String, String> arguments = new LinkedHashMap<>();

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
        root.out().writeBytes(answer.of(query, arguments, store));
      }
    }
    return ExitCode.DONE.code();
  }
}
