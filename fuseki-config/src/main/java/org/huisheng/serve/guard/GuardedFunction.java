package org.huisheng.serve.guard;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.ARQInternalErrorException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
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
    NodeValue value = evaluated(() -> evaluation.apply(arguments));
    if (value == null) {
      throw new ARQInternalErrorException(getFunctionSymbol() + " has no value");
    }
    return value;
  }

  /**
   * {@return what {@code evaluation} gives}
   *
   * <p>Over odd values (2 divided by 0.0, a language tag with a blank) Jena's functions throw what
   * would end the query; in SPARQL they are an error of the row.
   */
  static NodeValue evaluated(Supplier<NodeValue> evaluation) {
    try {
      return evaluation.get();
    } catch (ArithmeticException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | UnsupportedOperationException e) {
      throw new ExprEvalException(e.getMessage(), e);
    }
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedFunction(getFunctionSymbol().getSymbol(), arguments, evaluation);
  }
}
