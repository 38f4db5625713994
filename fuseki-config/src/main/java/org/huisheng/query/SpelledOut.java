package org.huisheng.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Queries with values in place of variables, as SPARQL can spell them: a value is bound and orders
 * nothing, and the language has no words to ask.
 */
final class SpelledOut {

  private SpelledOut() {}

  /** {@return the same query, which any parser reads when it is written out} */
  static Query of(Query substituted) {
    Query spelled =
        QueryTransformOps.transform(substituted, new ElementTransformCopyBase(), new BoundValues());
    List<SortCondition> order = spelled.getOrderBy();
    if (order != null) {
      order.removeIf(condition -> condition.getExpression().isConstant());
    }
    return spelled;
  }

  /** {@code BOUND} of a value is true. */
  private static final class BoundValues extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return function instanceof E_Bound && argument.isConstant()
          ? NodeValue.TRUE
          : super.transform(function, argument);
    }
  }
}
