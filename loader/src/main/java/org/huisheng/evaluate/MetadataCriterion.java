package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Title, genre, who issued and published, dates. A field empty on both sides does not count. */
final class MetadataCriterion implements Criterion {

  private static final String KIND = "metadata";

  private static final List<String> VALUES =
      List.of("title", "genre", "issuer", "voice", "publisher", "adopted_at", "reports_on");

  private static final List<String> LISTS = List.of("authors", "reporters", "editors");

  @Override
  public void score(Case one) {
    JsonNode gold = one.gold().path("document");
    JsonNode predicted = one.predicted().path("document");
    for (String field : VALUES) {
      value(one, field, gold.path(field), predicted.path(field));
    }
    for (String field : LISTS) {
      Set<String> a = Fields.keys(gold, field, Keys::wording);
      Set<String> b = Fields.keys(predicted, field, Keys::wording);
      sets(one, field, printed(a), printed(b), gold);
    }
    sets(one, "dates", dates(gold), dates(predicted), gold);
  }

  private static void value(Case one, String field, JsonNode gold, JsonNode predicted) {
    if (Fields.isStated(gold) || Fields.isStated(predicted)) {
      boolean good = Keys.body(gold.textValue()).equals(Keys.body(predicted.textValue()));
      String stated = field + " " + Python.str(gold);
      one.rate(KIND, good, stated, Python.str(predicted), gold);
    }
  }

  private static void sets(
      Case one, String field, Set<String> gold, Set<String> predicted, JsonNode item) {
    if (!gold.isEmpty() || !predicted.isEmpty()) {
      String stated = field + " " + Python.set(gold);
      one.rate(KIND, gold.equals(predicted), stated, Python.set(predicted), item);
    }
  }

  private static Set<String> printed(Set<String> keys) {
    Set<String> printed = new TreeSet<>();
    keys.forEach(key -> printed.add(Python.repr(key)));
    return printed;
  }

  /** {@return date and kind of each date, as Python prints a pair} */
  private static Set<String> dates(JsonNode document) {
    Set<String> dates = new TreeSet<>();
    for (JsonNode date : Fields.objects(document, "dates")) {
      dates.add("(" + Python.repr(date.path("date")) + ", " + Python.repr(date.path("kind")) + ")");
    }
    return dates;
  }
}
