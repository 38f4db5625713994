package org.huisheng.serve.sparql;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.huisheng.serve.guard.BoundedGraph;
import org.huisheng.serve.guard.Limits;

/**
 * Makes the answer of a query.
 *
 * @param limits of rows and bytes
 * @param mediaType of the body
 * @param truncate whether the client takes the first rows when there are too many
 */
record AnswerWriter(Limits limits, String mediaType, boolean truncate) {

  /** Media types that Jena's registry of result formats does not know, for they are general. */
  private static final Map<String, Lang> GENERAL =
      Map.of(
          "application/json", ResultSetLang.RS_JSON,
          "application/xml", ResultSetLang.RS_XML,
          "text/plain", ResultSetLang.RS_Text);

  /** Formats that are written as they come. The pretty ones take long over large graphs. */
  private static final Map<Lang, RDFFormat> STREAMED =
      Map.of(
          Lang.TURTLE, RDFFormat.TURTLE_BLOCKS,
          Lang.RDFXML, RDFFormat.RDFXML_PLAIN,
          Lang.NTRIPLES, RDFFormat.NTRIPLES_UTF8,
          Lang.JSONLD, RDFFormat.JSONLD_PLAIN);

  /** {@return what {@code execution} answers to {@code query}} */
  Answer write(Query query, QueryExec execution) {
    if (query.isAskType()) {
      ByteArrayOutputStream body = new BoundedBuffer(limits);
      writer().write(body, execution.ask(), ARQ.getContext());
      return new Answer(body, mediaType, 1, false);
    }
    if (query.isSelectType()) {
      return rows(execution);
    }
    BoundedGraph graph = new BoundedGraph(limits);
    if (query.isConstructType()) {
      execution.construct(graph);
    } else {
      execution.describe(graph);
    }
    return graph(graph);
  }

  private Answer rows(QueryExec execution) {
    ByteArrayOutputStream body = new BoundedBuffer(limits);
    CountedRows counted = new CountedRows(execution.select(), limits, truncate);
    boolean csv = language().equals(ResultSetLang.RS_CSV);
    RowSet rows = csv ? BlankNames.written(counted.rows()) : counted.rows();
    writer().write(body, rows, ARQ.getContext());
    return new Answer(body, mediaType, counted.count(), counted.truncated());
  }

  private Answer graph(Graph graph) {
    ByteArrayOutputStream body = new BoundedBuffer(limits);
    Lang language = RDFLanguages.contentTypeToLang(mediaType);
    RDFFormat format = STREAMED.getOrDefault(language, new RDFFormat(language));
    RDFWriter.source(graph).format(format).output(body);
    return new Answer(body, mediaType, graph.size(), false);
  }

  private Lang language() {
    return GENERAL.containsKey(mediaType)
        ? GENERAL.get(mediaType)
        : RDFLanguages.contentTypeToLang(mediaType);
  }

  private RowSetWriter writer() {
    return RowSetWriterRegistry.getFactory(language()).create(language());
  }
}
