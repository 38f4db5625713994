package org.huisheng.extract.text;

import org.huisheng.model.Span;

/**
 * Marks that come in pairs. An opening mark that is never closed within the stretch opens nothing,
 * because conversion often loses one of a pair. Immutable.
 */
public enum PairedMarks {
  /** Quotation marks and the marks of titles. */
  QUOTES("“‘《〈「", "”’》〉」"),
  /** Quotation marks, marks of titles, and brackets. */
  ALL("“‘《〈「(（[【", "”’》〉」)）]】");

  private final String opening;
  private final String closing;

  PairedMarks(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** {@return for each character of {@code whole} whether it stands between paired marks} */
  public boolean[] inside(String text, Span whole) {
    int[] difference = new int[whole.length() + 1];
    int[][] open = new int[opening.length()][];
    int[] depth = new int[opening.length()];
    for (int i = 0; i < whole.length(); i++) {
      char c = text.charAt(whole.start() + i);
      int opens = opening.indexOf(c);
      int closes = closing.indexOf(c);
      if (opens >= 0) {
        if (open[opens] == null) {
          open[opens] = new int[whole.length() - i];
        }
        open[opens][depth[opens]++] = i;
      } else if (closes >= 0 && depth[closes] > 0) {
        difference[open[closes][--depth[closes]]]++;
        difference[i]--;
      }
    }
    boolean[] inside = new boolean[whole.length()];
    int nesting = 0;
    for (int i = 0; i < whole.length(); i++) {
      nesting += difference[i];
      inside[i] = nesting > 0;
    }
    return inside;
  }
}
