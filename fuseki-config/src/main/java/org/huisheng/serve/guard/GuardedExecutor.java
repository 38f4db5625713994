package org.huisheng.serve.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterAssign;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's executor, with property paths walked over a {@link SteppedGraph} and sorts that can be
 * stopped. It serves datasets that are none of TDB2's, too, as its parent does.
 *
 * <p>Jena evaluates what is ordered by at every comparison, logs each error of it, and does not
 * look at the time until all is sorted: 88 s at a timeout of 30 s (measured). Here each row's key
 * is evaluated once, so that also ORDER BY RAND() is an order.
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
            execCxt, new SteppedGraph(execCxt.getActiveGraph(), allowance));
    return new QueryIterPath(path.getTriplePath(), input, stepped);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    Keys keys = new Keys(order.getConditions());
    return new QueryIterSort(keys.added(exec(order.getSubOp(), input)), keys.comparator(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpTopN top, QueryIterator input) {
    Keys keys = new Keys(top.getConditions());
    boolean distinct = top.getSubOp() instanceof OpDistinct;
    Op rows = distinct ? ((OpDistinct) top.getSubOp()).getSubOp() : top.getSubOp();
    return new QueryIterTopN(
        keys.added(exec(rows, input)), keys.comparator(), top.getLimit(), distinct, execCxt);
  }

  /** What rows are ordered by, as variables of their own. */
  private final class Keys {
    private final VarExprList computed = new VarExprList();
    private final List<SortCondition> conditions = new ArrayList<>();

    private Keys(List<SortCondition> written) {
      for (SortCondition each : written) {
        if (each.getExpression().isVariable()) {
          conditions.add(each);
        } else {
          Var key = allowance.freshVariable();
          computed.add(key, each.getExpression());
          conditions.add(new SortCondition(new ExprVar(key), each.getDirection()));
        }
      }
    }

    private QueryIterator added(QueryIterator rows) {
      return computed.isEmpty() ? rows : new QueryIterAssign(rows, computed, execCxt, false);
    }

    private Comparator<Binding> comparator() {
      BindingComparator comparator = new BindingComparator(conditions, execCxt);
      return (one, other) -> {
        allowance.look();
        return comparator.compare(one, other);
      };
    }
  }
}
