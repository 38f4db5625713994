package org.huisheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.sparql.exec.RowSet;
import org.huisheng.query.GraphFormat;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.ResultFormat;
import picocli.CommandLine.Option;

/** How the answer of a query is written. */
final class AnswerOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "table, csv or json (default: table);",
        "of a query that makes a graph turtle, ntriples or jsonld (default: turtle)."
      })
  private AnswerFormat format;

  /** {@return the answer of {@code query}, as the options ask for it} */
  byte[] of(NamedQuery query, Map<String, String> arguments, StoreOption store)
      throws IOException, InterruptedException {
    Answerer answerer = new Answerer(store);
    if (query.makesGraph()) {
      GraphFormat written = format == null ? GraphFormat.TURTLE : GraphFormat.parse(format.name());
      return written.write(answerer.graph(query, arguments));
    }
    Function<RowSet, byte[]> writer =
        format == null || format == AnswerFormat.table
            ? rows -> TextTable.of(query, rows).toString().getBytes(StandardCharsets.UTF_8)
            : ResultFormat.parse(format.name())::write;
    return answerer.answer(query, arguments, writer);
  }
}
