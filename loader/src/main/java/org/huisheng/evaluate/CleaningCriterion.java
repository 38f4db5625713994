package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Noise gone from the cleaned text, misread characters put right, the text itself there once. */
final class CleaningCriterion implements Criterion {

  private static final Set<String> TO_REMOVE = Set.of("boilerplate", "page-number");

  /** Shorter quotes can stand twice for good reason. In code points of the key. */
  private static final int SHORTEST_REPEATED = 15;

  /** About how many of the repeated quotes are looked at. */
  private static final int SAMPLE = 10;

  @Override
  public void score(Case one) {
    String text = one.predicted().path("text").asText("");
    String key = Keys.wording(text);
    List<JsonNode> noise = Fields.list(one.gold(), "noise");
    for (JsonNode item : noise) {
      noise(one, item, text, key);
    }
    List<JsonNode> tasks = Fields.objects(one.gold(), "tasks");
    for (JsonNode task : tasks) {
      String quote = Fields.text(task, "quote");
      if (noise.stream().noneMatch(item -> quote.contains(Fields.text(item, "quote")))) {
        one.rate("cleaning_kept", key.contains(Keys.wording(quote)), quote, "lost", task);
      }
    }
    if (noise.stream().anyMatch(item -> isKind(item, "duplicate-text"))) {
      repeated(one, tasks, key);
    }
  }

  private static boolean isKind(JsonNode item, String kind) {
    return kind.equals(Fields.text(item, "kind"));
  }

  private static void noise(Case one, JsonNode item, String text, String key) {
    String quote = Fields.text(item, "quote");
    boolean gone = !text.isEmpty() && !text.contains(quote);
    if (TO_REMOVE.contains(item.path("kind").asText())) {
      one.rate("cleaning_removed", gone, quote, "still there", item);
    } else if (isKind(item, "ocr") && Fields.isStated(item.path("should_be"))) {
      boolean right = key.contains(Keys.wording(Fields.text(item, "should_be")));
      one.rate("cleaning_repaired", gone && right, quote, "not repaired", item);
    }
  }

  private static void repeated(Case one, List<JsonNode> tasks, String key) {
    List<JsonNode> twice = tasks.stream().filter(task -> isRepeated(one, task)).toList();
    int step = Math.max(1, twice.size() / SAMPLE);
    for (int i = 0; i < twice.size(); i += step) {
      String quote = Fields.text(twice.get(i), "quote");
      int times = SourceText.count(key, Keys.wording(quote));
      one.rate("cleaning_deduplicated", times == 1, quote, String.valueOf(times), twice.get(i));
    }
  }

  private static boolean isRepeated(Case one, JsonNode task) {
    String key = Keys.wording(Fields.text(task, "quote"));
    return key.codePointCount(0, key.length()) >= SHORTEST_REPEATED && one.source().count(key) > 1;
  }
}
