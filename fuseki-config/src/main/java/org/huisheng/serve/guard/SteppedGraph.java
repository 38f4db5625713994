package org.huisheng.serve.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph that counts each triple it is asked for and stops when the query is to end. Jena walks a
 * closure without looking at either: {@code (!x|!^x)*} went on for a quarter of a minute after its
 * timeout (measured).
 */
final class SteppedGraph extends WrappedGraph {

  private final Allowance allowance;

  SteppedGraph(Graph graph, Allowance allowance) {
    super(graph);
    this.allowance = allowance;
  }

  private Triple step(Triple triple) {
    allowance.step();
    return triple;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    allowance.step();
    return super.find(pattern).mapWith(this::step);
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    allowance.step();
    return super.find(subject, predicate, object).mapWith(this::step);
  }

  @Override
  public ExtendedIterator<Triple> find() {
    allowance.step();
    return super.find().mapWith(this::step);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    allowance.step();
    return super.contains(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    allowance.step();
    return super.contains(triple);
  }
}
