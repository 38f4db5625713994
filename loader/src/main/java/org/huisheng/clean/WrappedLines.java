package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Joins lines that were broken at a fixed width.
 *
 * <p>Only runs count: several lines of the same width one after the other, in which sentences run
 * from line to line. Headings and lists are of different lengths.
 */
final class WrappedLines implements CleaningStep {

  /** Lines of full width before the last, shorter one. */
  private static final int FEWEST = 3;

  /** Narrower columns are tables. In half widths: a Han character counts two. */
  private static final int NARROWEST = 32;

  /** A line ends early when a punctuation mark or a number may not begin the next. Half widths. */
  private static final int SLACK = 4;

  /** Characters before it are half as wide as a Han character, quotation marks apart. */
  private static final char FIRST_WIDE = '\u2E80';

  private static final String CLAUSE_MARKS = ",，、。;；:：";

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    List<Span> columns = InterleavedColumns.in(view);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int next = runEnd(lines, i);
      if (next - i >= FEWEST
          && next < lines.size()
          && carriesSentences(lines, i, next)
          && !touches(columns, new Span(lines.span(i).start(), lines.span(next).end()))) {
        for (int k = i; k < next; k++) {
          join(lines, k, changes);
        }
      }
      i = Math.max(next, i + 1);
    }
    return changes;
  }

  /** The next line of a column that is read in turn with another is not the next line. */
  private static boolean touches(List<Span> columns, Span run) {
    return columns.stream().anyMatch(run::overlaps);
  }

  /** {@return the first line after {@code from} that is not as wide as it} */
  private static int runEnd(Lines lines, int from) {
    int width = width(lines.text(from));
    int i = from;
    if (width >= NARROWEST) {
      while (i < lines.size() && Math.abs(width(lines.text(i)) - width) <= SLACK) {
        i++;
      }
    }
    return i;
  }

  private static boolean carriesSentences(Lines lines, int from, int to) {
    int open = 0;
    int punctuated = 0;
    for (int i = from; i < to; i++) {
      open += runsOn(lines, i) ? 1 : 0;
      punctuated += lines.text(i).chars().anyMatch(c -> CLAUSE_MARKS.indexOf(c) >= 0) ? 1 : 0;
    }
    return open * 3 >= (to - from) * 2 && punctuated * 2 >= to - from;
  }

  /** {@return whether the line stops before its sentence does} */
  static boolean runsOn(Lines lines, int i) {
    String line = lines.text(i).stripTrailing();
    return !line.isEmpty() && !Han.closes(line.charAt(line.length() - 1));
  }

  private static void join(Lines lines, int i, List<Change> changes) {
    if (runsOn(lines, i) && !lines.isBlank(i + 1)) {
      Span lineEnd = lines.gap(i, i + 1);
      changes.add(new Change.Mended(RepairKind.BROKEN_LINE, lineEnd, Edit.deletion(lineEnd)));
    }
  }

  /** {@return the width in half widths} */
  private static int width(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      char c = line.charAt(i);
      width += c < FIRST_WIDE && c != '“' && c != '”' ? 1 : 2;
    }
    return width;
  }
}
