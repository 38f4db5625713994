package org.huisheng.serve.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.huisheng.query.GraphFormat;
import org.huisheng.query.NamedQuery;
import org.huisheng.serve.guard.BoundedGraph;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.sparql.BoundedBuffer;

/**
 * The whole answer of a named query, before its first byte is sent.
 *
 * @param body in UTF-8
 * @param rows rows, or triples
 * @param more whether there is another page
 */
record QueryAnswer(ByteArrayOutputStream body, long rows, boolean more) {

  /** What spreadsheets tell UTF-8 by. */
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  /**
   * How rows are wanted.
   *
   * @param format of the body
   * @param mark whether it begins with a byte-order mark
   * @param links to the pages beside it
   */
  record Wanted(RowFormat format, boolean mark, PageLinks links) {}

  /** {@return the rows of {@code execution} as {@code wanted}} */
  static QueryAnswer rows(
      NamedQuery query, int version, QueryExec execution, Wanted wanted, Limits limits) {
    ByteArrayOutputStream body = new BoundedBuffer(limits);
    PageRows rows = new PageRows(execution.select(), wanted.links().paging(), limits);
    if (wanted.mark()) {
      body.writeBytes(BYTE_ORDER_MARK);
    }
    if (wanted.format() == RowFormat.JSON) {
      RowsJson.write(body, query, version, rows, wanted.links());
    } else {
      var language = wanted.format().language();
      RowSetWriterRegistry.getFactory(language)
          .create(language)
          .write(body, rows.rows(), ARQ.getContext());
    }
    return new QueryAnswer(body, rows.count(), rows.more());
  }

  /** {@return the graph that {@code execution} makes} */
  static QueryAnswer graph(
      NamedQuery query, QueryExec execution, GraphFormat format, Limits limits) {
    Graph graph = new BoundedGraph(limits);
    graph.getPrefixMapping().setNsPrefixes(query.sparql().getPrefixMapping());
    execution.construct(graph);
    ByteArrayOutputStream body = new BoundedBuffer(limits);
    body.writeBytes(format.write(graph));
    return new QueryAnswer(body, graph.size(), false);
  }
}
