package org.huisheng.serve.guard;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Puts functions that look at the {@link Allowance} of their query in place of those that can make
 * something large of something small, or take long over it.
 */
final class GuardedExpressions extends ExprTransformCopy {

  /** They make or search texts, in time that grows with the product of two lengths at worst. */
  private static final Set<Class<?>> ON_TEXT =
      Set.of(
          E_StrConcat.class,
          E_StrSubstring.class,
          E_StrEncodeForURI.class,
          E_StrBefore.class,
          E_StrAfter.class,
          E_StrContains.class,
          E_StrDatatype.class);

  /** They make numbers of numbers, and durations of dates. */
  private static final Set<Class<?>> ON_NUMBERS =
      Set.of(E_Add.class, E_Subtract.class, E_Multiply.class, E_Divide.class);

  private final Allowance allowance;
  private final Matching matching;

  GuardedExpressions(Allowance allowance, Matching matching) {
    this.allowance = allowance;
    this.matching = matching;
  }

  @Override
  public Expr transform(NodeValue constant) {
    return allowance.values().require(constant);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    ExprFunction1 copy = (ExprFunction1) super.transform(function, argument);
    if (function instanceof E_StrUpperCase) {
      return onText(copy, LetterCase::upper);
    }
    if (function instanceof E_StrLowerCase) {
      return onText(copy, LetterCase::lower);
    }
    return ON_TEXT.contains(function.getClass())
        ? onText(copy, values -> copy.eval(values.get(0)))
        : copy;
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    ExprFunction2 copy = (ExprFunction2) super.transform(function, first, second);
    if (ON_NUMBERS.contains(function.getClass())) {
      return guarded(
          copy,
          values -> {
            allowance.requireSmall(values.get(0), values.get(1));
            return function instanceof E_Add
                ? sum(copy, values.get(0), values.get(1))
                : whole(copy.eval(values.get(0), values.get(1)));
          });
    }
    if (function instanceof E_StrLang) {
      return guarded(copy, values -> whole(copy.eval(values.get(0), values.get(1))));
    }
    return ON_TEXT.contains(function.getClass())
        ? onText(copy, values -> copy.eval(values.get(0), values.get(1)))
        : copy;
  }

  /** Jena makes the term of some values later, out of reach of those who catch its errors. */
  private static NodeValue whole(NodeValue value) {
    value.asNode();
    return value;
  }

  /** Jena's also joins texts, without end; in SPARQL that is an error, and CONCAT does it. */
  private static NodeValue sum(ExprFunction2 addition, NodeValue first, NodeValue second) {
    if (first.isString() || second.isString()) {
      throw new ExprEvalException("+ adds numbers, not texts");
    }
    return addition.eval(first, second);
  }

  @Override
  public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
    ExprFunction3 copy = (ExprFunction3) super.transform(function, first, second, third);
    return ON_TEXT.contains(function.getClass())
        ? onText(copy, values -> copy.eval(values.get(0), values.get(1), third(values)))
        : copy;
  }

  private static NodeValue third(List<NodeValue> values) {
    return values.size() > 2 ? values.get(2) : null;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new GuardedFunction("regex", arguments, matching::matches);
    }
    if (function instanceof E_StrReplace) {
      return new GuardedFunction("replace", arguments, matching::replace);
    }
    ExprFunctionN copy = (ExprFunctionN) super.transform(function, arguments);
    return ON_TEXT.contains(function.getClass()) ? onText(copy, copy::eval) : copy;
  }

  private Expr onText(ExprFunction function, Function<List<NodeValue>, NodeValue> evaluation) {
    return guarded(
        function,
        values -> {
          allowance.requireShort(values.stream().mapToLong(Allowance::length).sum());
          NodeValue made = evaluation.apply(values);
          allowance.make(Allowance.length(made));
          return made;
        });
  }

  private Expr guarded(ExprFunction function, Function<List<NodeValue>, NodeValue> evaluation) {
    return new GuardedFunction(
        function.getFunctionSymbol().getSymbol(),
        new ExprList(function.getArgs().stream().filter(each -> each != null).toList()),
        values -> {
          allowance.look();
          return allowance.values().require(evaluation.apply(values));
        });
  }
}
