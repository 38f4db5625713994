package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * One document under evaluation.
 *
 * @param predicted what the program said; may be missing
 * @param tally where scores are added
 */
record Case(String name, SourceText source, JsonNode gold, JsonNode predicted, Tally tally) {

  /** Two items that were matched. */
  record Match(JsonNode gold, JsonNode predicted) {}

  /** Matches the items of one field one to one; what stays alone is a miss. */
  List<Match> match(
      String kind,
      String field,
      ToDoubleBiFunction<JsonNode, JsonNode> similarity,
      double threshold,
      String label) {
    Function<JsonNode, Item<JsonNode>> item =
        node -> new Item<>(node, Python.str(node.path(label)), source.lineOf(node));
    return match(
            kind,
            Fields.objects(gold, field).stream().map(item).toList(),
            Fields.objects(predicted, field).stream().map(item).toList(),
            similarity,
            threshold)
        .stream()
        .map(pair -> new Match(pair.gold(), pair.predicted()))
        .toList();
  }

  /**
   * One thing to be matched.
   *
   * @param label how a miss names it
   * @param line where it stands in the source
   */
  record Item<T>(T value, String label, OptionalInt line) {}

  /** As {@link #match}, for things that are no items of a field. */
  <T> List<Pairs.Pair<T>> match(
      String kind,
      List<Item<T>> gold,
      List<Item<T>> predicted,
      ToDoubleBiFunction<T, T> similarity,
      double threshold) {
    Pairs<T> pairs =
        Pairs.of(
            gold.stream().map(Item::value).toList(),
            predicted.stream().map(Item::value).toList(),
            similarity,
            threshold);
    tally.add(kind, pairs.matched().size(), gold.size(), predicted.size());
    pairs.goldAlone().forEach(i -> miss(kind, "missed", gold.get(i).label(), gold.get(i).line()));
    pairs
        .predictedAlone()
        .forEach(i -> miss(kind, "extra", predicted.get(i).label(), predicted.get(i).line()));
    return pairs.matched();
  }

  /** Counts one agreement or disagreement, without saying about what. */
  void rate(String kind, boolean good) {
    tally.add(kind, good ? 1 : 0, 1, 1);
  }

  /**
   * Counts one agreement or disagreement.
   *
   * @param item where in the source a reader should look
   */
  void rate(String kind, boolean good, String gold, String predicted, JsonNode item) {
    rate(kind, good);
    if (!good) {
      miss(kind, "differs", gold + " ≠ " + predicted, source.lineOf(item));
    }
  }

  /** As {@link #rate}; where the gold states no value, a disagreement is counted but not listed. */
  void rateStated(String kind, boolean good, JsonNode gold, JsonNode predicted, JsonNode item) {
    if (Fields.isAbsent(gold)) {
      rate(kind, good);
    } else {
      rate(kind, good, Python.str(gold), Python.str(predicted), item);
    }
  }

  private void miss(String kind, String what, String label, OptionalInt line) {
    tally.miss(new Miss(kind, name, what, label, source.file(), line));
  }
}
