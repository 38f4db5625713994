package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Removes page numbers that stand on lines of their own ({@code — 2 —}, {@code 第2页 共9页}, {@code 2})
 * and joins the sentence that the page cut.
 */
final class PageNumberLines implements CleaningStep {

  private static final Pattern DRESSED =
      Pattern.compile(
          "[-—–―·~]{1,3} {0,3}\\d{1,3} {0,3}[-—–―·~]{1,3}"
              + "|[-—–― ]{0,3}(?:第 ?\\d{1,3} ?页|第[一二三四五六七八九十]{1,3}页)"
              + "(?:[ ,/、]{0,2}[共(总] ?\\d{1,3} ?页\\)?)?[-—–― ]{0,3}"
              + "|(?:共 ?\\d{1,3} ?页[ ,/、]{0,2})第 ?\\d{1,3} ?页"
              + "|(?:[Pp]age|PAGE|P\\.) ?\\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?");

  /** A page among all pages, which a fraction or a month with a day looks like. */
  private static final Pattern OF_ALL = Pattern.compile("(\\d{1,3}) ?/ ?(\\d{1,3})");

  private static final Pattern BARE = Pattern.compile("\\d{1,3}");

  /** Bare numbers are pages only when so many follow one another through the document. */
  private static final int FEWEST_BARE = 3;

  /** A shorter line before the number is a heading or a signature. In characters. */
  private static final int SHORTEST_CUT = 10;

  /** A numbered heading has no end mark although it is whole. */
  private static final Pattern HEADING =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\\d]{1,3}[)）]|第.{1,3}[章节条]).{0,32}");

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    List<Integer> numbers = bareNumbers(lines);
    numbers.addAll(ofAll(lines));
    for (int i = 0; i < lines.size(); i++) {
      Matcher dressed = DRESSED.matcher(Han.halfWidth(lines.text(i)).strip());
      if (dressed.matches()) {
        numbers.add(i);
      }
    }
    List<Change> changes = new ArrayList<>();
    int lastProse = lines.lastProse();
    numbers.stream().sorted().forEach(i -> remove(lines, i, lastProse, changes));
    return changes;
  }

  /**
   * {@return the lines that are numbers, if they count up by one; neighbours are a table's rows}
   */
  private static List<Integer> bareNumbers(Lines lines) {
    List<Integer> found = new ArrayList<>();
    int next = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.text(i).strip();
      if (BARE.matcher(line).matches()) {
        int number = Integer.parseInt(line);
        boolean apart = found.isEmpty() || i - found.get(found.size() - 1) > 2;
        if ((next >= 0 && number != next) || !apart) {
          return new ArrayList<>();
        }
        found.add(i);
        next = number + 1;
      }
    }
    return found.size() >= FEWEST_BARE ? found : new ArrayList<>();
  }

  /** {@return the lines that are {@code 3/12}, if they count up by one among the same total} */
  private static List<Integer> ofAll(Lines lines) {
    List<Integer> found = new ArrayList<>();
    int next = -1;
    String total = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = OF_ALL.matcher(Han.halfWidth(lines.text(i)).strip());
      if (matcher.matches()) {
        int number = Integer.parseInt(matcher.group(1));
        if (next >= 0 && (number != next || !matcher.group(2).equals(total))) {
          return List.of();
        }
        found.add(i);
        next = number + 1;
        total = matcher.group(2);
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  private static void remove(Lines lines, int i, int lastProse, List<Change> changes) {
    int before = i - 1;
    while (before >= 0 && lines.isBlank(before)) {
      before--;
    }
    int after = i + 1;
    while (after < lines.size() && lines.isBlank(after)) {
      after++;
    }
    boolean cut =
        before >= 0
            && after <= lastProse
            && lines.text(before).length() >= SHORTEST_CUT
            && !HEADING.matcher(lines.text(before)).matches()
            && WrappedLines.runsOn(lines, before);
    Edit edit = cut ? Edit.deletion(lines.gap(before, after)) : lines.removal(i, i);
    changes.add(
        new Change.Mended(RepairKind.PAGE_NUMBER, union(lines.span(i), edit.where()), edit));
  }

  private static Span union(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
