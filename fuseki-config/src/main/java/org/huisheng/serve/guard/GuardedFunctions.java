package org.huisheng.serve.guard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions that a query may call by IRI: casts, XPath and its mathematics. Jena's own registry
 * would also load any class by a {@code java:} name.
 */
final class GuardedFunctions extends FunctionRegistry {

  private static final String FN = ARQConstants.fnPrefix;
  private static final String MATH = ARQConstants.mathPrefix;
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** fn:apply calls what it is told to; collation keys are arrays that nobody counts. */
  private static final Set<String> NOT = Set.of(FN + "apply", FN + "collation-key", FN + "error");

  private final FunctionRegistry known = FunctionRegistry.get(ARQ.getContext());
  private final Allowance allowance;
  private final Matching matching;

  GuardedFunctions(Allowance allowance, Matching matching) {
    this.allowance = allowance;
    this.matching = matching;
  }

  @Override
  public FunctionFactory get(String iri) {
    if (!isAllowed(iri)) {
      if (iri.startsWith("java:") || known.isRegistered(iri)) {
        throw Refusal.of(
            403,
            "function",
            "the function <" + iri + "> is not open to queries",
            "there are the functions of SPARQL 1.1, and those of XPath under fn:, math: and xsd:");
      }
      return null; // unknown: an error of evaluation, as SPARQL wants
    }
    FunctionFactory factory = known.get(iri);
    return switch (iri) {
      case FN + "matches" -> name -> new OnValues(matching::matches);
      case FN + "replace" -> name -> new OnValues(matching::replace);
      case FN + "upper-case" -> name -> new Counted(new OnValues(LetterCase::upper));
      case FN + "lower-case" -> name -> new Counted(new OnValues(LetterCase::lower));
      default -> factory == null ? null : name -> new Counted(factory.create(name));
    };
  }

  @Override
  public boolean isRegistered(String iri) {
    return isAllowed(iri) && known.isRegistered(iri);
  }

  private boolean isAllowed(String iri) {
    return (iri.startsWith(FN) || iri.startsWith(MATH) || iri.startsWith(XSD))
        && known.isRegistered(iri)
        && !NOT.contains(iri);
  }

  @Override
  public Iterator<String> keys() {
    List<String> allowed = new ArrayList<>();
    known.keys().forEachRemaining(allowed::add);
    allowed.removeIf(iri -> !isAllowed(iri));
    return allowed.iterator();
  }

  /** Evaluates by values alone. */
  private record OnValues(java.util.function.Function<List<NodeValue>, NodeValue> evaluation)
      implements Function {
    @Override
    public void build(String iri, ExprList arguments, Context context) {}

    @Override
    public NodeValue exec(Binding row, ExprList arguments, String iri, FunctionEnv environment) {
      List<NodeValue> values = values(row, arguments, environment);
      return GuardedFunction.evaluated(() -> evaluation.apply(values));
    }
  }

  private static List<NodeValue> values(Binding row, ExprList arguments, FunctionEnv environment) {
    List<NodeValue> values = new ArrayList<>();
    for (Expr argument : arguments) {
      values.add(argument.eval(row, environment));
    }
    return values;
  }

  /** Looks at what a function takes before it runs, and at what it made. */
  private final class Counted implements Function {
    private final Function function;

    private Counted(Function function) {
      this.function = function;
    }

    @Override
    public void build(String iri, ExprList arguments, Context context) {
      try {
        function.build(iri, arguments, context);
      } catch (QueryBuildException e) {
        throw Refusal.of(400, "arguments", "<" + iri + ">: " + e.getMessage(), "see its signature");
      }
    }

    @Override
    public NodeValue exec(Binding row, ExprList arguments, String iri, FunctionEnv environment) {
      List<NodeValue> values = values(row, arguments, environment);
      allowance.look();
      allowance.requireShort(values.stream().mapToLong(Allowance::length).sum());
      if (iri.equals(MATH + "pow")) {
        requireSmallPower(values);
      } else if (iri.startsWith(FN + "round")) {
        requireFewPlaces(values);
      }
      ExprList constants = new ExprList();
      values.forEach(constants::add);
      NodeValue made =
          GuardedFunction.evaluated(() -> function.exec(row, constants, iri, environment));
      allowance.make(Allowance.length(made));
      return allowance.values().require(made);
    }

    private void requireSmallPower(List<NodeValue> values) {
      if (values.size() == 2 && values.get(1).isInteger()) {
        long exponent = values.get(1).getInteger().abs().min(MOST).longValue();
        allowance.requireBits(exponent * Allowance.bits(values.get(0)));
      }
    }

    /** A second argument says how many places are kept, or filled with zeros. */
    private void requireFewPlaces(List<NodeValue> values) {
      if (values.size() == 2 && values.get(1).isInteger()) {
        allowance.requireBits(values.get(1).getInteger().abs().min(MOST).longValue());
      }
    }
  }

  private static final java.math.BigInteger MOST = java.math.BigInteger.valueOf(Integer.MAX_VALUE);
}
