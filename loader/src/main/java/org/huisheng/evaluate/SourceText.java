package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalInt;
import org.huisheng.model.Span;

/**
 * The text of a source, and for each of its code points the place among those characters that a
 * comparison keeps. Immutable.
 */
final class SourceText {

  private final String file;
  private final String text;
  private final String kept;

  /** For each code point of the text, and for its end, how many kept code points stand before. */
  private final int[] keptBefore;

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    int[] codePoints = text.codePoints().toArray();
    StringBuilder all = new StringBuilder();
    keptBefore = new int[codePoints.length + 1];
    for (int i = 0; i < codePoints.length; i++) {
      String key = Keys.wording(Character.toString(codePoints[i]));
      all.append(key);
      keptBefore[i + 1] = keptBefore[i] + key.codePointCount(0, key.length());
    }
    kept = all.toString();
  }

  String file() {
    return file;
  }

  /** {@return how often a key stands in the text, without overlap} */
  int count(String key) {
    return count(kept, key);
  }

  /** {@return how often {@code part} stands in {@code whole}, without overlap} */
  static int count(String whole, String part) {
    int n = 0;
    for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length())) {
      n++;
    }
    return n;
  }

  /**
   * {@return what an item covers, in kept code points}
   *
   * <p>By the first of its {@code spans} that lies in the text, else by {@code start} and {@code
   * quote}, else by the first place of its quote.
   */
  Optional<Span> keptSpan(JsonNode item) {
    return span(item)
        .map(span -> new Span(keptBefore[span.start()], keptBefore[span.end()]))
        .or(() -> keptQuote(item));
  }

  private Optional<Span> keptQuote(JsonNode item) {
    String key = Keys.wording(Fields.text(item, "quote"));
    int at = key.isEmpty() ? -1 : kept.indexOf(key);
    if (at < 0) {
      return Optional.empty();
    }
    int start = kept.codePointCount(0, at);
    return Optional.of(new Span(start, start + key.codePointCount(0, key.length())));
  }

  /** {@return what an item says it covers, in code points of the text} */
  private Optional<Span> span(JsonNode item) {
    for (JsonNode span : Fields.objects(item, "spans")) {
      Optional<Integer> start = Fields.number(span.path("start")).map(Double::intValue);
      Optional<Integer> end = Fields.number(span.path("end")).map(Double::intValue);
      if (start.isPresent() && end.isPresent()) {
        int from = start.get();
        int to = end.get();
        if (from >= 0 && from < to && to < keptBefore.length) {
          return Optional.of(new Span(from, to));
        }
      }
    }
    JsonNode start = item.path("start");
    String quote = Fields.text(item, "quote");
    if (start.isIntegralNumber() && quote != null && !quote.isEmpty()) {
      int to = start.intValue() + quote.codePointCount(0, quote.length());
      if (start.intValue() >= 0 && slice(start.intValue(), to).equals(quote)) {
        return Optional.of(new Span(start.intValue(), to));
      }
    }
    return Optional.empty();
  }

  /** {@return the code points from {@code start} to before {@code end}, as far as there are any} */
  String slice(int start, int end) {
    return slice(text, start, end);
  }

  static String slice(String text, int start, int end) {
    int length = text.codePointCount(0, text.length());
    int from = Math.min(Math.max(start, 0), length);
    int to = Math.min(Math.max(end, from), length);
    int fromUtf16 = text.offsetByCodePoints(0, from);
    return text.substring(fromUtf16, text.offsetByCodePoints(fromUtf16, to - from));
  }

  /** {@return the line where an item stands, from 1; absent when nothing of it is in the text} */
  OptionalInt lineOf(JsonNode item) {
    Optional<Integer> at = span(item).map(span -> text.offsetByCodePoints(0, span.start()));
    for (String field : new String[] {"quote", "name", "canonical", "label"}) {
      at = at.or(() -> find(Fields.text(item, field)));
    }
    for (JsonNode mention : Fields.list(item, "mentions")) {
      at = at.or(() -> find(mention.textValue()));
    }
    return at.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            1 + (int) text.substring(0, at.get()).chars().filter(c -> c == '\n').count());
  }

  private Optional<Integer> find(String part) {
    int at = part == null || part.isEmpty() ? -1 : text.indexOf(part);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }
}
