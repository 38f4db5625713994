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
      if (i == whole.end() || (at.indexOf(view.charAt(i)) >= 0 && !inside[i - whole.start()])) {
        if (!view.substring(from, i).isBlank()) {
          pieces.add(trimmed(view, from, i));
        }
        from = i + 1;
      }
    }
    return pieces;
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
