package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Bodies by name, and of those found their kind, level, division and superior. */
final class OrganisationCriterion implements Criterion {

  private static final String FIELD = "organisations";

  @Override
  public void score(Case one) {
    List<Case.Match> found =
        one.match("organisations_found", FIELD, (a, b) -> Keys.shared(a, b, "name"), 1, "name");
    one.match(FIELD, FIELD, (a, b) -> Keys.sameName(a, b, "name"), 1, "name");
    for (Case.Match match : found) {
      property(one, match, "kind");
      property(one, match, "level");
      property(one, match, "division");
      superior(one, match);
    }
    long stated = Fields.objects(one.gold(), FIELD).stream().filter(this::hasSuperior).count();
    long rated = found.stream().filter(match -> hasSuperior(match.gold())).count();
    for (long i = rated; i < stated; i++) {
      one.rate("superiors", false);
    }
  }

  private boolean hasSuperior(JsonNode body) {
    return Fields.isStated(body.path("superior"));
  }

  private static void property(Case one, Case.Match match, String field) {
    JsonNode gold = match.gold().path(field);
    JsonNode predicted = match.predicted().path(field);
    if (Fields.isStated(gold)) {
      boolean good = Keys.wording(gold.textValue()).equals(Keys.wording(predicted.textValue()));
      String stated = Fields.text(match.gold(), "name") + " " + Python.str(gold);
      one.rate("organisation_" + field, good, stated, Python.str(predicted), match.gold());
    }
  }

  private void superior(Case one, Case.Match match) {
    JsonNode gold = match.gold().path("superior");
    JsonNode predicted = match.predicted().path("superior");
    if (hasSuperior(match.gold())) {
      boolean good = Keys.body(gold.textValue()).equals(Keys.body(predicted.textValue()));
      String stated = Fields.text(match.gold(), "name") + " < " + Python.str(gold);
      one.rate("superiors", good, stated, Python.str(predicted), match.gold());
    }
  }
}
