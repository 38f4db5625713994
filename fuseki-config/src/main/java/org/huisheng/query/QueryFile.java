package org.huisheng.query;

import java.util.ArrayList;
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
   * @param path of the file below {@code queries/}, its folder included
   * @param prefixes known to the query without being declared
   * @throws IllegalStateException if header or query does not fit; the message names file and line
   */
  static NamedQuery parse(String path, String content, PrefixMapping prefixes, Parts parts) {
    String file = "queries/" + path;
    Header header = new Header(file, content);
    Parts.Expanded expanded = parts.expand(file, content);
    Query query = new Query();
    query.setPrefixMapping(prefixes);
    try {
      QueryFactory.parse(query, expanded.text(), null, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new IllegalStateException(
          expanded.place(e.getLine()) + ": " + e.getMessage().replaceAll("\\s+", " "), e);
    }
    List<Parameter> parameters = together(header.parameters(), expanded.parameters());
    List<Column> columns = together(header.columns(), expanded.columns());
    if (query.isConstructType()) {
      columns = header.columns();
    } else if (!query.isSelectType() || query.isQueryResultStar()) {
      throw new IllegalStateException(
          file + ":1: only CONSTRUCT, or SELECT with its variables written out");
    }
    List<String> named = columns.stream().map(Column::name).toList();
    if (!named.equals(query.isConstructType() ? List.of() : query.getResultVars())) {
      throw new IllegalStateException(
          "%s:1: the header names the columns %s, the query selects %s"
              .formatted(file, named, query.getResultVars()));
    }
    return new NamedQuery(
        QueryLibrary.name(path),
        QueryLibrary.folder(path),
        header.description(),
        parameters,
        columns,
        query);
  }

  private static <T> List<T> together(List<T> own, List<T> ofParts) {
    List<T> all = new ArrayList<>(own);
    all.addAll(ofParts);
    return all;
  }
}
