package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** Fixed wordings: the same, or most of the longer one in common. */
final class SloganCriterion implements Criterion {

  private static final double THRESHOLD = 0.8;

  private static final String NAME = "canonical";

  @Override
  public void score(Case one) {
    for (Case.Match match :
        one.match("slogans", "slogans", SloganCriterion::similarity, THRESHOLD, NAME)) {
      JsonNode gold = match.gold().path("kind");
      JsonNode predicted = match.predicted().path("kind");
      String stated = Fields.text(match.gold(), NAME) + " " + Python.str(gold);
      boolean good = Fields.agree(gold, predicted);
      one.rate("slogan_kind", good, stated, Python.str(predicted), match.gold());
    }
  }

  private static double similarity(JsonNode a, JsonNode b) {
    return Keys.shared(a, b, NAME) == 1
        ? 1
        : Keys.common(Fields.text(a, NAME), Fields.text(b, NAME));
  }
}
