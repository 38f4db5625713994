package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Persons by name, and of those found what they do; being mentioned goes without saying. */
final class PersonCriterion implements Criterion {

  private static final String FIELD = "persons";

  @Override
  public void score(Case one) {
    List<Case.Match> found =
        one.match("persons_found", FIELD, (a, b) -> Keys.shared(a, b, "name"), 1, "name");
    one.match(FIELD, FIELD, (a, b) -> Keys.sameName(a, b, "name"), 1, "name");
    for (Case.Match match : found) {
      JsonNode gold = match.gold().path("roles");
      JsonNode predicted = match.predicted().path("roles");
      Set<String> claimed = Fields.keys(match.predicted(), "roles", Function.identity());
      claimed.add("mentioned");
      boolean good = claimed.containsAll(Fields.keys(match.gold(), "roles", Function.identity()));
      String stated = Fields.text(match.gold(), "name") + " " + Python.str(gold);
      one.rate("person_roles", good, stated, Python.str(predicted), match.gold());
    }
  }
}
