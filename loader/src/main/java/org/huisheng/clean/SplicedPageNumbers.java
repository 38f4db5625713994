package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Removes the numbers that document libraries put before each page ({@code 1、}, {@code 2、} …) and
 * joins the sentences that the pages cut.
 *
 * <p>Numbered lists look the same. Pages differ in that the line before most numbers is long and
 * stops in the middle of a sentence; an item of a list is short or ends with its sentence.
 */
final class SplicedPageNumbers implements CleaningStep {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})、");

  /** With fewer pages every line break must cut a sentence; with so many, half of them. */
  private static final int MANY_PAGES = 4;

  /** A page has at least this many characters. */
  private static final int SHORTEST_PAGE = 80;

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    List<Change> changes = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = number(lines.text(i));
      if (number == run.size() + 1) {
        run.add(i);
      } else if (number == 1) {
        remove(run, lines, changes);
        run.clear();
        run.add(i);
      }
    }
    remove(run, lines, changes);
    return changes;
  }

  private static int number(String line) {
    Matcher matcher = NUMBER.matcher(line);
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static void remove(List<Integer> run, Lines lines, List<Change> changes) {
    long cut = run.stream().skip(1).filter(i -> isCut(lines, i)).count();
    int breaks = run.size() - 1;
    boolean pages = run.size() >= MANY_PAGES ? cut * 2 >= breaks : cut == breaks;
    if (breaks < 1 || !pages) {
      return;
    }
    for (int i : run) {
      Span line = lines.span(i);
      if (i > run.get(0) && !endsSentence(lines, i - 1)) {
        Span lineEnd = lines.gap(i - 1, i);
        changes.add(new Change.Mended(RepairKind.BROKEN_LINE, lineEnd, Edit.deletion(lineEnd)));
      }
      int mark = line.start() + lines.text(i).indexOf('、') + 1;
      changes.add(
          new Change.Mended(RepairKind.PAGE_NUMBER, Edit.deletion(new Span(line.start(), mark))));
    }
  }

  private static boolean isCut(Lines lines, int i) {
    return lines.text(i - 1).length() >= SHORTEST_PAGE && !endsSentence(lines, i - 1);
  }

  private static boolean endsSentence(Lines lines, int i) {
    String line = lines.text(i).stripTrailing();
    return line.isEmpty() || Han.closes(line.charAt(line.length() - 1));
  }
}
