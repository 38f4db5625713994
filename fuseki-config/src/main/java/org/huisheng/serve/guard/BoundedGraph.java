package org.huisheng.serve.guard;

import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph in memory that refuses to grow beyond what an answer may have. */
public final class BoundedGraph extends WrappedGraph {

  private final Limits limits;
  private long added;

  public BoundedGraph(Limits limits) {
    super(GraphFactory.createDefaultGraph());
    this.limits = limits;
  }

  @Override
  public void add(Triple triple) {
    super.add(triple);
    added++;
    // A triple may be added twice; only what stays counts.
    if (added > limits.of(Limit.ANSWER_ROWS) && size() > limits.of(Limit.ANSWER_ROWS)) {
      throw Refusal.beyond(
          limits, Limit.ANSWER_ROWS, "add LIMIT, or take the whole from /dump.nq.gz");
    }
  }
}
