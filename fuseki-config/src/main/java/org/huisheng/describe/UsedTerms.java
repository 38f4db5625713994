package org.huisheng.describe;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** The IRIs that a parsed query holds: sub-queries, paths, filters and templates included. */
final class UsedTerms extends OpVisitorBase {

  private final Set<String> iris = new TreeSet<>();

  private UsedTerms() {}

  static Set<String> of(Query query) {
    UsedTerms terms = new UsedTerms();
    Walker.walk(Algebra.compile(query), terms, terms.new Values());
    if (query.isConstructType()) {
      query.getConstructTemplate().getTriples().forEach(terms::add);
    }
    return terms.iris;
  }

  @Override
  public void visit(OpBGP pattern) {
    pattern.getPattern().forEach(this::add);
  }

  @Override
  public void visit(OpTriple pattern) {
    add(pattern.getTriple());
  }

  @Override
  public void visit(OpPath pattern) {
    add(pattern.getTriplePath().getSubject());
    add(pattern.getTriplePath().getPath());
    add(pattern.getTriplePath().getObject());
  }

  @Override
  public void visit(OpGraph graph) {
    add(graph.getNode());
  }

  @Override
  public void visit(OpTable values) {
    values
        .getTable()
        .rows()
        .forEachRemaining(row -> row.vars().forEachRemaining(name -> add(row.get(name))));
  }

  private void add(Triple triple) {
    add(triple.getSubject());
    add(triple.getPredicate());
    add(triple.getObject());
  }

  private void add(Path path) {
    if (path instanceof P_Path0 step) {
      add(step.getNode());
    } else if (path instanceof P_Path1 one) {
      add(one.getSubPath());
    } else if (path instanceof P_Path2 two) {
      add(two.getLeft());
      add(two.getRight());
    } else if (path instanceof P_NegPropSet none) {
      none.getNodes().forEach(step -> add(step.getNode()));
    }
  }

  private void add(Node node) {
    if (node.isURI()) {
      iris.add(node.getURI());
    }
  }

  /** Constants of filters and bindings. */
  private final class Values extends ExprVisitorBase {
    @Override
    public void visit(NodeValue value) {
      add(value.asNode());
    }
  }
}
