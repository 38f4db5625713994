package org.huisheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows of a result as text, an empty cell for no value.
 *
 * @param columns names of the columns
 * @param rows cells in the order of the columns
 */
record Rows(List<String> columns, List<List<String>> rows) {

  static Rows of(RowSet result) {
    List<Var> variables = result.getResultVars();
    List<List<String>> rows = new ArrayList<>();
    result.forEachRemaining(row -> rows.add(cells(row, variables)));
    return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
  }

  /** {@return the rows of a CSV file} */
  static Rows read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(
          RowSetReaderRegistry.getFactory(ResultSetLang.RS_CSV)
              .create(ResultSetLang.RS_CSV)
              .read(in, ARQ.getContext()));
    }
  }

  /**
   * {@return these rows with {@code chosen} columns only}
   *
   * @throws IllegalArgumentException if there is no such column
   */
  Rows project(List<String> chosen) {
    List<Integer> places = chosen.stream().map(this::place).toList();
    return new Rows(
        chosen, rows.stream().map(row -> places.stream().map(row::get).toList()).toList());
  }

  private int place(String column) {
    int place = columns.indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException("no column " + column + " among " + columns);
    }
    return place;
  }

  private static List<String> cells(Binding row, List<Var> variables) {
    return variables.stream().map(row::get).map(Rows::text).toList();
  }

  /** Null is how a binding says that it has no value. Line ends are those of the platform's CSV. */
  private static String text(Node value) {
    if (value == null) {
      return "";
    }
    String text = value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    return text.replace("\r\n", "\n");
  }
}
