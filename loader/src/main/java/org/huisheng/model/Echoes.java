package org.huisheng.model;

import java.util.List;

/**
 * What the documents of a shelf have of one another.
 *
 * @param pairs documents that share wording, by identifiers
 * @param formulas wordings that are everybody's, by wording
 * @param bodies which body took wording from which, by taker and giver
 * @param tasks where the wording of each task comes from, by document and place
 * @param uptake how each body took up each directive, by shelf; the first is all that is held
 */
public record Echoes(
    List<EchoPair> pairs,
    List<Formula> formulas,
    List<BodyEcho> bodies,
    List<TaskOrigin> tasks,
    List<ShelfUptake> uptake) {

  /** A shelf without any. */
  public static final Echoes NONE =
      new Echoes(List.of(), List.of(), List.of(), List.of(), List.of());

  public Echoes {
    pairs = List.copyOf(pairs);
    formulas = List.copyOf(formulas);
    bodies = List.copyOf(bodies);
    tasks = List.copyOf(tasks);
    uptake = List.copyOf(uptake);
  }
}
