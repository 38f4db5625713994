package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huisheng.model.SourceFile;

/**
 * Gold of the beginning of a text that is not kept with it: {@code sha256} says which bytes were
 * annotated, {@code characters} how many code points of them, and spans stand for words.
 */
public final class Excerpt {

  private static final List<String> ITEMS =
      List.of("organisations", "persons", "meetings", "slogans", "directives");

  private final JsonNode gold;

  private Excerpt(JsonNode gold) {
    this.gold = gold;
  }

  /** {@return {@code gold} as an excerpt, if it is one} */
  public static Optional<Excerpt> of(JsonNode gold) {
    return gold.has("characters") ? Optional.of(new Excerpt(gold)) : Optional.empty();
  }

  /** {@return whether {@code source} has the bytes that were annotated} */
  public boolean isOf(SourceFile source) {
    return gold.path("sha256").asText().startsWith(source.id().digits());
  }

  /** {@return the part of {@code source} that was annotated} */
  public SourceFile part(SourceFile source) {
    String text = source.text();
    int length = text.codePointCount(0, text.length());
    int end = text.offsetByCodePoints(0, Math.min(length, gold.path("characters").asInt()));
    return new SourceFile(source.id(), source.name(), source.location(), text.substring(0, end));
  }

  /**
   * {@return the gold with the words that its spans stand for, as other gold has them}
   *
   * @param text the text of the part
   */
  public JsonNode worded(String text) {
    ObjectNode worded = gold.deepCopy();
    for (String kind : ITEMS) {
      for (JsonNode item : worded.path(kind)) {
        Set<String> words = new LinkedHashSet<>();
        item.path("spans").forEach(span -> words.add(words(text, span)));
        ArrayNode mentions = ((ObjectNode) item).putArray("mentions");
        words.forEach(mentions::add);
        if (kind.equals("directives") && !words.isEmpty()) {
          ((ObjectNode) item).put("quote", words.iterator().next());
        }
      }
    }
    return worded;
  }

  /** {@return a prediction without the kinds of facts that were not annotated} */
  public JsonNode annotated(JsonNode prediction) {
    ObjectNode left = prediction.deepCopy();
    if (gold.path("tasks").isEmpty()) {
      left.putArray("tasks");
    }
    return left;
  }

  private static String words(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.path("start").asInt());
    int end = text.offsetByCodePoints(0, span.path("end").asInt());
    return text.substring(start, end);
  }
}
