package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** What a document studies, implements or cites: most of the longer label in common. */
final class DirectiveCriterion implements Criterion {

  private static final double THRESHOLD = 0.7;

  private static final String NAME = "label";

  @Override
  public void score(Case one) {
    for (Case.Match match :
        one.match(
            "directives",
            "directives",
            (a, b) -> Keys.common(Fields.text(a, NAME), Fields.text(b, NAME)),
            THRESHOLD,
            NAME)) {
      property(one, match, "relation");
      property(one, match, "kind");
    }
  }

  private static void property(Case one, Case.Match match, String field) {
    JsonNode gold = match.gold().path(field);
    JsonNode predicted = match.predicted().path(field);
    String stated = Fields.text(match.gold(), NAME) + " " + Python.str(gold);
    boolean good = Fields.agree(gold, predicted);
    one.rate("directive_" + field, good, stated, Python.str(predicted), match.gold());
  }
}
