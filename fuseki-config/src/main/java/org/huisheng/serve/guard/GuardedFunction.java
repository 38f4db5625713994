package org.huisheng.serve.guard;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.ARQInternalErrorException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A function of SPARQL with another way of evaluating it. It prints as the function whose place it
 * takes.
 */
final class GuardedFunction extends ExprFunctionN {

  private final Function<List<NodeValue>, NodeValue> evaluation;

  GuardedFunction(
      String name, ExprList arguments, Function<List<NodeValue>, NodeValue> evaluation) {
    super(name, arguments);
    this.evaluation = evaluation;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    NodeValue value = evaluation.apply(arguments);
    if (value == null) {
      throw new ARQInternalErrorException(getFunctionSymbol() + " has no value");
    }
    return value;
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedFunction(getFunctionSymbol().getSymbol(), arguments, evaluation);
  }
}
