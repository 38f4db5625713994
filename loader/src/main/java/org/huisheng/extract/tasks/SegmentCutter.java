package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.extract.text.PairedMarks;
import org.huisheng.model.Span;

/**
 * Cuts a sentence where it pauses: at commas and colons that stand outside quotation marks, titles
 * and brackets.
 */
final class SegmentCutter {

  private static final String PAUSES = ",，:：";

  private SegmentCutter() {}

  /** {@return the stretches between pauses that are not blank} */
  static List<Span> segments(String view, Span sentence) {
    return cut(view, sentence, PAUSES);
  }

  /** {@return the stretches between enumeration commas (、) that are not blank} */
  static List<Span> coordinated(String view, Span segment) {
    return cut(view, segment, "、");
  }

  private static List<Span> cut(String view, Span whole, String at) {
    boolean[] inside = PairedMarks.ALL.inside(view, whole);
    List<Span> pieces = new ArrayList<>();
    int from = whole.start();
    for (int i = whole.start(); i <= whole.end(); i++) {
      boolean pause =
          i == whole.end() || (at.indexOf(view.charAt(i)) >= 0 && !inside[i - whole.start()]);
      if (pause && (i == whole.end() || !isInNumber(view, i))) {
        if (!view.substring(from, i).isBlank()) {
          pieces.add(trimmed(view, from, i));
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  /** 1:1, 16:00 and 10,000 are one number each. */
  private static boolean isInNumber(String view, int i) {
    return i > 0
        && i + 1 < view.length()
        && Character.isDigit(view.charAt(i - 1))
        && Character.isDigit(view.charAt(i + 1));
  }

  private static Span trimmed(String view, int from, int to) {
    int start = from;
    int end = to;
    while (Character.isWhitespace(view.charAt(start))) {
      start++;
    }
    while (Character.isWhitespace(view.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
