package org.huisheng.serve.guard;

import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's executor, with property paths walked over a {@link SteppedGraph}. It serves datasets that
 * are none of TDB2's, too, as its parent does.
 */
final class GuardedExecutor extends OpExecutorTDB2 {

  private final Allowance allowance;

  private GuardedExecutor(ExecutionContext context, Allowance allowance) {
    super(context);
    this.allowance = allowance;
  }

  static OpExecutorFactory factory(Allowance allowance) {
    return context -> new GuardedExecutor(context, allowance);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    ExecutionContext stepped =
        ExecutionContext.copyChangeActiveGraph(
            execCxt,
            new SteppedGraph(execCxt.getActiveGraph(), allowance, execCxt.getCancelSignal()));
    return new QueryIterPath(path.getTriplePath(), input, stepped);
  }
}
