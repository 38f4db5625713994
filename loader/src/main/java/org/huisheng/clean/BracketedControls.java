package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Furniture;
import org.huisheng.model.Span;

/**
 * Sets aside the controls of a page that a text converter spread over lines: {@code 【字体:}, {@code
 * 大}, {@code 中}, {@code 小}, {@code 】}.
 */
final class BracketedControls implements CleaningStep {

  /** From the bracket that opens to the one that closes, both included. */
  private static final int MOST_LINES = 8;

  /** Controls are short words; more than this between the brackets is text. In characters. */
  private static final int MOST_CHARACTERS = 24;

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int last = lines.text(i).startsWith("【") ? closing(lines, i) : -1;
      if (last >= 0) {
        Span what = new Span(lines.span(i).start(), lines.span(last).end());
        changes.add(new Change.SetAside(Furniture.Kind.COUNTER, what, lines.removal(i, last)));
        i = last;
      }
      i++;
    }
    return changes;
  }

  /** {@return the line that closes the bracket opened on line {@code from}, or -1} */
  private static int closing(Lines lines, int from) {
    int characters = 0;
    for (int i = from; i < Math.min(from + MOST_LINES, lines.size()); i++) {
      String line = lines.text(i).strip();
      characters += line.length();
      if (characters > MOST_CHARACTERS || (i == from && line.contains("】"))) {
        return -1;
      }
      if (line.endsWith("】")) {
        return i;
      }
    }
    return -1;
  }
}
