package org.huisheng.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Span;

/**
 * What stands in quotation marks, outermost pairs only. An opening mark without a partner in its
 * sentence (seen where a page break or recognition ate it) opens nothing, and a stray closing mark
 * closes nothing.
 */
public final class QuotedPhrases {

  private static final String OPENING = "“「『";
  private static final String CLOSING = "”」』";

  /**
   * A quoted phrase is at most as long as a sentence is worth remembering, in UTF-16 code units.
   */
  private static final int LONGEST = 60;

  private QuotedPhrases() {}

  /** {@return the stretches between the marks, in the order of the text} */
  public static List<Span> find(String view) {
    List<Span> phrases = new ArrayList<>();
    int i = 0;
    while (i < view.length()) {
      int end = OPENING.indexOf(view.charAt(i)) < 0 ? -1 : closing(view, i);
      if (end > i + 1) {
        phrases.add(new Span(i + 1, end));
      }
      i = end > i ? end + 1 : i + 1;
    }
    return phrases;
  }

  /** {@return where the mark that closes the one at {@code open} stands, or -1} */
  private static int closing(String view, int open) {
    int depth = 0;
    int limit = Math.min(view.length(), open + LONGEST);
    for (int i = open; i < limit && view.charAt(i) != '\n'; i++) {
      char c = view.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
