package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Removes what no reader sees or no official text holds: zero-width and control characters,
 * variation selectors, emoji. Line ends become line feeds, indentation goes, other white space
 * becomes a space.
 */
final class InvisibleCharacters implements CleaningStep {

  private enum Sort {
    SOLID,
    SPACE,
    BREAK,
    JUNK
  }

  @Override
  public List<Change> changes(String view) {
    List<Change> changes = new ArrayList<>();
    int decided = -1;
    boolean textFollows = false;
    boolean atLineStart = true;
    int i = 0;
    while (i < view.length()) {
      int end = runEnd(view, i);
      Span run = new Span(i, end);
      switch (sort(view.codePointAt(i))) {
        case SOLID -> atLineStart = false;
        case JUNK -> changes.add(new Change.Mended(RepairKind.BOILERPLATE, Edit.deletion(run)));
        case BREAK -> {
          breaks(view, run, changes);
          atLineStart = true;
        }
        case SPACE -> {
          if (decided <= i) {
            decided = nextDecisive(view, i);
            textFollows = decided < view.length() && sort(view.codePointAt(decided)) == Sort.SOLID;
          }
          spaces(view, run, atLineStart || !textFollows, changes);
        }
      }
      i = end;
    }
    return changes;
  }

  private static int runEnd(String view, int from) {
    Sort sort = sort(view.codePointAt(from));
    int end = from;
    while (end < view.length() && sort(view.codePointAt(end)) == sort) {
      end += Character.charCount(view.codePointAt(end));
    }
    return end;
  }

  /** {@return the first place that is neither white space nor junk, or the end} */
  private static int nextDecisive(String view, int from) {
    int i = from;
    while (i < view.length()) {
      Sort sort = sort(view.codePointAt(i));
      if (sort == Sort.BREAK || sort == Sort.SOLID) {
        break;
      }
      i += Character.charCount(view.codePointAt(i));
    }
    return i;
  }

  private static void spaces(String view, Span run, boolean atEdge, List<Change> changes) {
    if (atEdge) {
      changes.add(new Change.Folded(Edit.deletion(run)));
      return;
    }
    for (int i = run.start(); i < run.end(); i++) {
      if (view.charAt(i) != ' ') {
        changes.add(new Change.Folded(new Edit(new Span(i, i + 1), " ")));
      }
    }
  }

  private static void breaks(String view, Span run, List<Change> changes) {
    for (int i = run.start(); i < run.end(); i++) {
      char c = view.charAt(i);
      Span where = new Span(i, i + 1);
      if (c == '\r' && i + 1 < run.end() && view.charAt(i + 1) == '\n') {
        changes.add(new Change.Folded(Edit.deletion(where)));
      } else if (c != '\n') {
        changes.add(new Change.Folded(new Edit(where, "\n")));
      }
    }
  }

  private static Sort sort(int codePoint) {
    if ((codePoint > ' ' && codePoint < 0x7F) || Han.isHan(codePoint)) {
      return Sort.SOLID;
    }
    if ((codePoint >= '\n' && codePoint <= '\r')
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029) {
      return Sort.BREAK;
    }
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return Sort.SPACE;
    }
    boolean emoji = codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
    boolean variationSelector =
        (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
            || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    boolean invisible =
        Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    return emoji || variationSelector || invisible ? Sort.JUNK : Sort.SOLID;
  }
}
