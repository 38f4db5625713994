package org.huisheng.serve.conformance;

import java.util.HashSet;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query gives. */
sealed interface Result {

  /** How strictly rows are compared. */
  enum Sameness {
    /** Numbers by value, as the W3C's suite is compared. */
    VALUE,
    /** The very same terms. */
    TERM
  }

  /**
   * {@return whether {@code other} is the same, whatever blank nodes are called; the order counts
   * where {@code ordered}}
   */
  boolean isSame(Result other, Sameness sameness, boolean ordered);

  /** An answer to ASK. */
  record Truth(boolean value) implements Result {
    @Override
    public boolean isSame(Result other, Sameness sameness, boolean ordered) {
      return equals(other);
    }
  }

  /** A graph. */
  record Triples(Graph graph) implements Result {
    @Override
    public boolean isSame(Result other, Sameness sameness, boolean ordered) {
      return other instanceof Triples triples && graph.isIsomorphicWith(triples.graph);
    }

    @Override
    public String toString() {
      return graph.stream().limit(20).toList().toString();
    }
  }

  /** Rows. */
  record Rows(List<Var> columns, List<Binding> rows) implements Result {
    @Override
    public boolean isSame(Result other, Sameness sameness, boolean ordered) {
      if (!(other instanceof Rows those)
          || !new HashSet<>(columns).equals(new HashSet<>(those.columns))) {
        return false;
      }
      RowComparison one = new RowComparison(rows, sameness, ordered);
      return one.isSame(new RowComparison(those.rows, sameness, ordered));
    }

    @Override
    public String toString() {
      return columns + " " + rows.stream().limit(20).toList();
    }
  }
}
