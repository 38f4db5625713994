package org.huisheng.serve.guard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/**
 * Rewrites a query's algebra before Jena optimises it, so that nothing runs unguarded. It sees
 * every expression, those of ORDER BY and of patterns within FILTER among them.
 */
final class GuardedAlgebra extends TransformCopy {

  private final Allowance allowance;

  private GuardedAlgebra(Allowance allowance) {
    this.allowance = allowance;
  }

  /** {@return what rewrites queries for the engines of Jena} */
  static Rewrite rewriting(Allowance allowance, Matching matching, Context context) {
    return op -> {
      Op guarded =
          Transformer.transform(
              new GuardedAlgebra(allowance), new GuardedExpressions(allowance, matching), op);
      return Optimize.getFactory().create(context).rewrite(guarded);
    };
  }

  @Override
  public Op transform(OpService service, Op within) {
    throw Refusal.of(
        403,
        "service",
        "SERVICE is switched off: it would let anyone send requests from this machine",
        "query the other endpoint from where you are and join the rows yourself");
  }

  @Override
  public Op transform(OpTable table) {
    Iterator<Binding> rows = table.getTable().rows();
    while (rows.hasNext()) {
      rows.next().forEach((variable, term) -> allowance.values().require(term));
    }
    return table;
  }

  /** A path of no steps binds its other end to a constant that stands nowhere in the store. */
  @Override
  public Op transform(OpPath path) {
    allowance.values().require(path.getTriplePath().getSubject());
    allowance.values().require(path.getTriplePath().getObject());
    return path;
  }

  @Override
  public Op transform(OpGroup group, Op within) {
    List<ExprAggregator> aggregators = new ArrayList<>();
    for (ExprAggregator each : group.getAggregators()) {
      aggregators.add(new ExprAggregator(each.getVar(), counted(each.getAggregator())));
    }
    return OpGroup.create(within, group.getGroupVars(), aggregators);
  }

  private Aggregator counted(Aggregator aggregator) {
    if (!(aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct)) {
      return aggregator;
    }
    int separator = separator(aggregator);
    Expr collected = aggregator.getExprList().get(0);
    Expr counting =
        new GuardedFunction(
            "str",
            new ExprList(collected),
            values -> {
              NodeValue value = values.get(0);
              allowance.gather(Allowance.length(value) + separator);
              return value;
            });
    return aggregator.copy(new ExprList(counting));
  }

  /** It is written once in a query and many times in a group. That of DISTINCT is not told. */
  private static int separator(Aggregator aggregator) {
    if (aggregator instanceof AggGroupConcat one) {
      return one.getSeparator() == null ? 1 : one.getSeparator().length();
    }
    return aggregator.asSparqlExpr(null).length();
  }
}
