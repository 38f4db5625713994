package org.huisheng.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.huisheng.query.Column;
import org.huisheng.query.ColumnType;
import org.huisheng.query.NamedQuery;

/**
 * Rows with aligned columns for a terminal, where a Chinese character is two columns wide.
 *
 * @param columns names, types and units
 * @param rows cells in the order of {@code columns}
 */
record TextTable(List<Column> columns, List<List<String>> rows) {

  private static final String GAP = "  ";

  static TextTable of(NamedQuery query, RowSet results) {
    List<List<String>> rows = new ArrayList<>();
    while (results.hasNext()) {
      Binding row = results.next();
      List<String> cells = new ArrayList<>();
      for (Column column : query.columns()) {
        cells.add(cell(row.get(Var.alloc(column.name())), query));
      }
      rows.add(cells);
    }
    return new TextTable(query.columns(), rows);
  }

  private static String cell(Node node, NamedQuery query) {
    if (node == null) {
      return "";
    }
    String text =
        node.isURI() ? query.sparql().shortForm(node.getURI()) : node.getLiteralLexicalForm();
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  /** {@return the lines, a heading and a rule before them, and the number of rows after them} */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(TextTable::heading).toList());
    lines.addAll(rows);
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    lines.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    lines.forEach(line -> text.append(aligned(line, widths)).append('\n'));
    return text.append(rows.size()).append(rows.size() == 1 ? " row\n" : " rows\n").toString();
  }

  private static String heading(Column column) {
    return column.name() + column.unit().map(unit -> " (" + unit + ")").orElse("");
  }

  private String aligned(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String pad = " ".repeat(widths[i] - DisplayWidth.of(cell));
      line.append(i == 0 ? "" : GAP).append(isNumber(i) ? pad + cell : cell + pad);
    }
    return line.toString().stripTrailing();
  }

  private boolean isNumber(int column) {
    ColumnType type = columns.get(column).type();
    return type == ColumnType.INTEGER || type == ColumnType.DECIMAL;
  }
}
