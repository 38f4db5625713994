package org.huisheng.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;

/**
 * One question of {@code queries/}. Safe for threads.
 *
 * @param name its file's name without {@code .rq}
 * @param folder of {@code queries/} that it stands in: what sort of question it is
 * @param about what it asks
 * @param parameters that may be given values, in the order of the header
 * @param columns of its result, in order; none when it makes a graph
 * @param sparql the query with its parameters free; never changed
 */
public record NamedQuery(
    String name,
    String folder,
    Description about,
    List<Parameter> parameters,
    List<Column> columns,
    Query sparql) {
  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * {@return the query with values in place of its parameters}
   *
   * <p>Values are put into the parsed query, never into its text.
   *
   * @param given parameter name → value; defaults stand for those left out
   * @throws BadArgumentException if there is no such parameter or a value does not fit its type
   */
  public Query bind(Map<String, String> given) {
    for (String argument : given.keySet()) {
      parameter(argument);
    }
    Map<Var, Node> values = new HashMap<>();
    for (Parameter parameter : parameters) {
      Optional<String> value =
          Optional.ofNullable(given.get(parameter.name())).or(parameter::defaultValue);
      value.ifPresent(text -> values.put(Var.alloc(parameter.name()), term(parameter, text)));
    }
    return projected(SpelledOut.of(QueryTransformOps.syntaxSubstitute(sparql, values)));
  }

  /** Substitution adds a column for each parameter; the columns stay those of the header. */
  private Query projected(Query substituted) {
    if (substituted.isConstructType()) {
      return substituted;
    }
    VarExprList selected = new VarExprList(substituted.getProject());
    VarExprList project = substituted.getProject();
    project.clear();
    for (Column column : columns) {
      Var variable = Var.alloc(column.name());
      project.add(variable, selected.getExpr(variable));
    }
    substituted.resetResultVars();
    return substituted;
  }

  /**
   * {@return what {@code reader} makes of the rows, which it reads within the transaction}
   *
   * @param given parameter name → value; defaults stand for those left out
   * @param graphs whose default graph is the union of the named ones
   * @throws BadArgumentException if there is no such parameter or a value does not fit its type
   * @throws org.apache.jena.query.QueryCancelledException if it takes longer than {@code graphs}
   *     allow
   */
  public <T> T run(Map<String, String> given, DatasetGraph graphs, Function<RowSet, T> reader) {
    Query bound = bind(given);
    return Txn.calculateRead(
        graphs,
        () -> {
          try (QueryExec execution = QueryExec.dataset(graphs).query(bound).build()) {
            return reader.apply(execution.select());
          }
        });
  }

  /** {@return whether the answer is a graph rather than rows} */
  public boolean makesGraph() {
    return sparql.isConstructType();
  }

  /**
   * {@return the graph that a query makes}
   *
   * <p>Arguments, graphs and exceptions are those of {@link #run}.
   */
  public Graph graph(Map<String, String> given, DatasetGraph graphs) {
    Query bound = bind(given);
    return Txn.calculateRead(
        graphs,
        () -> {
          try (QueryExec execution = QueryExec.dataset(graphs).query(bound).build()) {
            Graph made = execution.construct();
            made.getPrefixMapping().setNsPrefixes(sparql.getPrefixMapping());
            return made;
          }
        });
  }

  private Parameter parameter(String argument) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(argument))
        .findFirst()
        .orElseThrow(() -> unknown(argument));
  }

  private BadArgumentException unknown(String argument) {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    return new BadArgumentException(
        "query %s has no parameter '%s'; %s"
            .formatted(name, argument, Nearest.hint(argument, names)));
  }

  private Node term(Parameter parameter, String value) {
    try {
      return parameter.type().parse(value);
    } catch (IllegalArgumentException e) {
      throw new BadArgumentException(
          "parameter %s of query %s: %s".formatted(parameter.name(), name, e.getMessage()));
    }
  }
}
