package org.huisheng.serve.conformance;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.RDFInput;

/** Reads what a query gives, as it is sent or as a file has it. */
final class ResultReader {

  private ResultReader() {}

  /**
   * {@return the result in {@code bytes}}
   *
   * @param base of relative names in a graph
   */
  static Result read(byte[] bytes, Lang language, String base, Query query) {
    if (!RDFLanguages.isTriples(language)) {
      return rows(bytes, language);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new ByteArrayInputStream(bytes))
        .lang(language)
        .base(base)
        .parse(graph);
    if (query.isConstructType() || query.isDescribeType()) {
      return new Result.Triples(graph);
    }
    // The suite has rows as a graph, too.
    RDFInput rows = new RDFInput(ModelFactory.createModelForGraph(graph));
    return rows(RowSet.adapt(rows));
  }

  private static Result rows(byte[] bytes, Lang language) {
    QueryExecResult result =
        RowSetReader.createReader(language)
            .readAny(new ByteArrayInputStream(bytes), ARQ.getContext());
    if (result.isBoolean()) {
      return new Result.Truth(result.booleanResult());
    }
    Result.Rows rows = rows(result.rowSet());
    return language.equals(ResultSetLang.RS_CSV)
        ? new Result.Rows(
            rows.columns(), rows.rows().stream().map(ResultReader::withBlanks).toList())
        : rows;
  }

  private static Result.Rows rows(RowSet rows) {
    List<Binding> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    return new Result.Rows(rows.getResultVars(), all);
  }

  /** CSV says of terms only what they are called; Jena reads all of them as texts. */
  private static Binding withBlanks(Binding row) {
    BindingBuilder builder = Binding.builder();
    for (Var column : row.varsMentioned()) {
      Node node = row.get(column);
      String text = node.getLiteralLexicalForm();
      builder.add(column, text.startsWith("_:") ? NodeFactory.createBlankNode(text) : node);
    }
    return builder.build();
  }
}
