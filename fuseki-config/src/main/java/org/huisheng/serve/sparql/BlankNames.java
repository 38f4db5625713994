package org.huisheng.serve.sparql;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Rows for CSV, in which blank nodes are texts like {@code _:b0}, as SPARQL's CSV has them. Jena's
 * writer leaves out the mark that tells them from other texts.
 */
final class BlankNames {

  private final Map<Node, Node> names = new HashMap<>();

  private BlankNames() {}

  static RowSet written(RowSet rows) {
    BlankNames names = new BlankNames();
    List<Var> columns = rows.getResultVars();
    Iterator<Binding> named = Iter.map(rows, names::named);
    return RowSetStream.create(columns, named);
  }

  private Binding named(Binding row) {
    BindingBuilder builder = Binding.builder();
    row.forEach((column, term) -> builder.add(column, term.isBlank() ? name(term) : term));
    return builder.build();
  }

  private Node name(Node blank) {
    return names.computeIfAbsent(
        blank, unnamed -> NodeFactory.createLiteralString("_:b" + names.size()));
  }
}
