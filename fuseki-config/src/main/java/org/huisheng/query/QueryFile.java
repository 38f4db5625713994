package org.huisheng.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;

/** A file of {@code queries/} as a query. */
final class QueryFile {

  private QueryFile() {}

  /**
   * {@return the query that {@code content} is}
   *
   * @param name of the file, without {@code .rq}
   * @param prefixes known to the query without being declared
   * @throws IllegalStateException if header or query does not fit; the message names file and line
   */
  static NamedQuery parse(String name, String content, PrefixMapping prefixes) {
    String file = "queries/" + name + ".rq";
    Header header = new Header(file, content);
    Query query = new Query();
    query.setPrefixMapping(prefixes);
    try {
      QueryFactory.parse(query, content, null, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new IllegalStateException(
          file + ":" + e.getLine() + ": " + e.getMessage().replaceAll("\\s+", " "), e);
    }
    if (!query.isSelectType() || query.isQueryResultStar()) {
      throw new IllegalStateException(file + ":1: only SELECT with its variables written out");
    }
    List<String> named = header.columns().stream().map(Column::name).toList();
    if (!named.equals(query.getResultVars())) {
      throw new IllegalStateException(
          "%s:1: the header names the columns %s, the query selects %s"
              .formatted(file, named, query.getResultVars()));
    }
    return new NamedQuery(name, header.description(), header.parameters(), header.columns(), query);
  }
}
