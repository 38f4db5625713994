package org.huisheng.serve.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Rows as they are compared. Jena's own comparison tries all ways to pair rows with blank nodes,
 * which takes longer than anybody waits when there are many and one is wrong; and it takes a value
 * that should not be there for a match.
 *
 * @param rows compared
 * @param sameness how strictly
 * @param ordered whether their order counts
 */
record RowComparison(List<Binding> rows, Result.Sameness sameness, boolean ordered) {

  private static final Node POSITION = NodeFactory.createURI("urn:position");

  boolean isSame(RowComparison other) {
    return lines().equals(other.lines()) && graph().isIsomorphicWith(other.graph());
  }

  /** What can be told without the identity of blank nodes. */
  private List<String> lines() {
    Stream<String> lines =
        rows.stream()
            .map(
                row ->
                    columns(row).stream()
                        .map(column -> column + "=" + compared(row.get(column)))
                        .map(cell -> cell.replaceAll("=_:.*", "=_:"))
                        .toList()
                        .toString());
    return (ordered ? lines : lines.sorted()).toList();
  }

  private static List<Var> columns(Binding row) {
    List<Var> columns = new ArrayList<>(row.varsMentioned());
    columns.sort((one, other) -> one.getName().compareTo(other.getName()));
    return columns;
  }

  /** A node for each row, with a property for each column. */
  private Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < rows.size(); i++) {
      Node row = NodeFactory.createBlankNode();
      if (ordered) {
        graph.add(row, POSITION, NodeFactory.createLiteralString(Integer.toString(i)));
      }
      for (Var column : columns(rows.get(i))) {
        graph.add(
            row,
            NodeFactory.createURI("urn:column:" + column.getName()),
            compared(rows.get(i).get(column)));
      }
    }
    return graph;
  }

  private Node compared(Node term) {
    if (sameness == Result.Sameness.TERM || !term.isLiteral()) {
      return term;
    }
    NodeValue value = NodeValue.makeNode(term);
    if (value.isDecimal()) {
      BigDecimal number = value.getDecimal().stripTrailingZeros();
      return NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
    }
    if (value.isDouble() || value.isFloat()) {
      return NodeFactory.createLiteralDT(Double.toString(value.getDouble()), XSDDatatype.XSDdouble);
    }
    if (value.isBoolean()) {
      return NodeValue.makeBoolean(value.getBoolean()).asNode();
    }
    return term;
  }
}
