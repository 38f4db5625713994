package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Meetings by name or surface form, and of those found term, session and days. */
final class MeetingCriterion implements Criterion {

  private static final List<String> PROPERTIES = List.of("term", "session", "start", "end");

  @Override
  public void score(Case one) {
    for (Case.Match match :
        one.match("meetings", "meetings", (a, b) -> Keys.shared(a, b, "name"), 1, "name")) {
      for (String field : PROPERTIES) {
        JsonNode gold = match.gold().path(field);
        if (Fields.isStated(gold)) {
          String stated = Python.str(gold);
          String predicted = Python.str(match.predicted().path(field));
          String label = Fields.text(match.gold(), "name") + " " + stated;
          one.rate("meeting_" + field, stated.equals(predicted), label, predicted, match.gold());
        }
      }
    }
  }
}
