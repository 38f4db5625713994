package org.huisheng.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huisheng.lexicon.CleaningLexicon.Label;
import org.huisheng.lexicon.CleaningLexicon.Place;
import org.huisheng.lexicon.CleaningLexicon.Value;
import org.huisheng.model.Furniture;
import org.huisheng.model.Span;

/**
 * One line read as labels with their values.
 *
 * @param pieces in the order of the line; none when the line holds anything else
 */
record LabelledLine(List<Piece> pieces) {

  /**
   * A date in digits, or one in characters with the time of day: what a page prints, not a text.
   */
  static final String DATE =
      "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ T]{0,2}\\d{1,2}:\\d{2}(?::\\d{2})?)?"
          + "|\\d{4}年\\d{1,2}月\\d{1,2}日(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?";

  private static final LabelledLine NONE = new LabelledLine(List.of());

  /**
   * @param where in the line, without brackets and separators around it
   * @param isEmpty whether the label stands without a value
   */
  record Piece(Furniture.Kind kind, Place place, Value value, Span where, boolean isEmpty) {}

  /** Reads lines for one set of labels. */
  static final class Reader {

    /** More is a sentence that happens to begin with a label. In characters. */
    private static final int LONGEST_LINE = 160;

    private static final int LONGEST_VALUE = 60;

    private static final String SEPARATORS = " |,;[](){}【】<>·";

    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Pattern marks;

    Reader(List<Label> known) {
      known.forEach(label -> labels.put(label.word(), label));
      String words =
          labels.keySet().stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .map(word -> String.join(" {0,2}", word.split("")))
              .collect(Collectors.joining("|"));
      marks =
          Pattern.compile("(?<![\\p{IsHan}\\d])(?:(" + words + ") ?(?::|[/|丨│] )|(" + DATE + "))");
    }

    LabelledLine read(String text) {
      String line = Han.halfWidth(text);
      if (line.length() > LONGEST_LINE || line.indexOf('。') >= 0) {
        return NONE;
      }
      List<Piece> pieces = new ArrayList<>();
      Matcher mark = marks.matcher(line);
      Label label = null;
      int start = 0;
      int valueStart = 0;
      boolean labelled = false;
      while (mark.find()) {
        boolean isDate = mark.group(2) != null;
        if (isDate && label != null && line.substring(valueStart, mark.start()).isBlank()) {
          continue; // the date that the label announces
        }
        if (!close(line, label, start, valueStart, mark.start(), pieces)) {
          return NONE;
        }
        label = isDate ? printed() : labels.get(mark.group(1).replace(" ", ""));
        labelled |= !isDate;
        start = mark.start();
        valueStart = isDate ? mark.start() : mark.end();
      }
      boolean whole = labelled && close(line, label, start, valueStart, line.length(), pieces);
      return whole ? new LabelledLine(List.copyOf(pieces)) : NONE;
    }

    /** A date without a label beside labels is the day of publication. */
    private static Label printed() {
      return new Label(Furniture.Kind.DATE_LINE, Place.ANYWHERE, Value.DATE, "");
    }

    /** {@return whether what stands up to {@code end} may stand in a line of labels} */
    private static boolean close(
        String line, Label label, int start, int valueStart, int end, List<Piece> pieces) {
      int last = end;
      while (last > valueStart && SEPARATORS.indexOf(line.charAt(last - 1)) >= 0) {
        last--;
      }
      if (label == null) {
        return last == valueStart;
      }
      String value = line.substring(valueStart, last).strip();
      pieces.add(
          new Piece(
              label.kind(), label.place(), label.value(), new Span(start, last), value.isEmpty()));
      return value.length() <= LONGEST_VALUE && fits(label.value(), value);
    }

    private static boolean fits(Value expected, String value) {
      return value.isEmpty()
          || switch (expected) {
            case DATE -> Character.isDigit(value.charAt(0));
            case NUMBER, TEXT -> true;
            case CRUMBS -> value.length() >= 2;
          };
    }
  }
}
