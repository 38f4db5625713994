package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huisheng.model.Span;

/**
 * Tasks by the stretch of the source they cover, and of those found actor, category and numbers.
 */
final class TaskCriterion implements Criterion {

  private static final double THRESHOLD = 0.5;

  /** How much of a quote tells a reader which task is meant. In code points. */
  private static final int LABEL = 20;

  private record Placed(JsonNode task, Optional<Span> where) {}

  private record Amount(JsonNode comparator, Optional<Double> value, String unit) {}

  @Override
  public void score(Case one) {
    for (Pairs.Pair<Placed> pair :
        one.match(
            "tasks",
            placed(one, one.gold()),
            placed(one, one.predicted()),
            TaskCriterion::overlap,
            THRESHOLD)) {
      properties(one, pair.gold().task(), pair.predicted().task());
    }
  }

  private static List<Case.Item<Placed>> placed(Case one, JsonNode document) {
    return Fields.objects(document, "tasks").stream()
        .map(
            task ->
                new Case.Item<>(
                    new Placed(task, one.source().keptSpan(task)),
                    Python.str(task.path("quote")),
                    one.source().lineOf(task)))
        .toList();
  }

  /** {@return the intersection over the union} */
  private static double overlap(Placed a, Placed b) {
    if (a.where().isEmpty() || b.where().isEmpty()) {
      return 0;
    }
    Span x = a.where().get();
    Span y = b.where().get();
    int both = Math.min(x.end(), y.end()) - Math.max(x.start(), y.start());
    int either = Math.max(x.end(), y.end()) - Math.min(x.start(), y.start());
    return both <= 0 ? 0 : (double) both / either;
  }

  private static void properties(Case one, JsonNode gold, JsonNode predicted) {
    String quote = ": " + SourceText.slice(Fields.text(gold, "quote"), 0, LABEL);
    JsonNode actor = gold.path("actor");
    JsonNode otherActor = predicted.path("actor");
    one.rate(
        "task_actor",
        Keys.body(actor.textValue()).equals(Keys.body(otherActor.textValue())),
        Python.str(actor) + quote,
        Python.str(otherActor),
        gold);
    JsonNode category = gold.path("category");
    JsonNode otherCategory = predicted.path("category");
    one.rate(
        "task_category",
        Fields.agree(category, otherCategory),
        Python.str(category) + quote,
        Python.str(otherCategory),
        gold);
    JsonNode quantities = gold.path("quantities");
    JsonNode otherQuantities = predicted.path("quantities");
    if (Fields.isStated(quantities) || Fields.isStated(otherQuantities)) {
      boolean good = amounts(gold).equals(amounts(predicted));
      one.rateStated("task_quantities", good, quantities, otherQuantities, gold);
    }
    JsonNode deadline = gold.path("deadline");
    JsonNode otherDeadline = predicted.path("deadline");
    if (Fields.isStated(deadline) || Fields.isStated(otherDeadline)) {
      boolean good =
          Keys.wording(deadline.textValue()).equals(Keys.wording(otherDeadline.textValue()));
      one.rateStated("task_deadline", good, deadline, otherDeadline, gold);
    }
  }

  private static Set<Amount> amounts(JsonNode task) {
    Set<Amount> amounts = new HashSet<>();
    for (JsonNode quantity : Fields.list(task, "quantities")) {
      amounts.add(
          new Amount(
              quantity.path("comparator"),
              Fields.number(quantity.path("value")),
              Keys.wording(Fields.text(quantity, "unit"))));
    }
    return amounts;
  }
}
