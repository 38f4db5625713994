package org.huisheng.serve.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph that counts each triple it is asked for and stops when the query is cancelled. Jena walks
 * a closure without looking at either: {@code (!x|!^x)*} went on for a quarter of a minute after
 * its timeout (measured).
 */
final class SteppedGraph extends WrappedGraph {

  private final Allowance allowance;
  private final AtomicBoolean cancelled;

  /**
   * @param cancelled the signal of the query; null when it has none
   */
  SteppedGraph(Graph graph, Allowance allowance, AtomicBoolean cancelled) {
    super(graph);
    this.allowance = allowance;
    this.cancelled = cancelled;
  }

  private Triple step(Triple triple) {
    allowance.step();
    return triple;
  }

  private void look() {
    if (cancelled != null && cancelled.get()) {
      throw new QueryCancelledException();
    }
    allowance.step();
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    look();
    return super.find(pattern).mapWith(this::step);
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    look();
    return super.find(subject, predicate, object).mapWith(this::step);
  }

  @Override
  public ExtendedIterator<Triple> find() {
    look();
    return super.find().mapWith(this::step);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    look();
    return super.contains(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    look();
    return super.contains(triple);
  }
}
