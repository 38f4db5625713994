package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Removes page numbers that stand inside lines because the page breaks around them were lost:
 * {@code 加强组织- 3 -领导}, {@code 加强组织第3页共9页领导}. Only a run that counts up through the text.
 */
final class InlinePageNumbers implements CleaningStep {

  private static final Pattern DRESSED =
      Pattern.compile(
          "(?<![\\dA-Za-z\\-—–]) {0,2}[-—–]{1,2} {0,2}(\\d{1,3}) {0,2}[-—–]{1,2}(?![\\dA-Za-z\\-—–])");

  private static final Pattern NAMED =
      Pattern.compile(" {0,2}[（(]?第 ?(\\d{1,3}) ?页[ ,，/、]{0,2}共 ?\\d{1,3} ?页[）)]? {0,2}");

  /** Two such numbers may be a score or a range; three that count up are pages. */
  private static final int FEWEST = 3;

  @Override
  public List<Change> changes(String view) {
    List<Change> changes = run(NAMED, view);
    return changes.isEmpty() ? run(DRESSED, view) : changes;
  }

  private static List<Change> run(Pattern pattern, String view) {
    List<Change> changes = new ArrayList<>();
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(view);
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    boolean pages = found.size() >= FEWEST;
    for (int i = 1; i < found.size(); i++) {
      pages &= number(found.get(i)) == number(found.get(i - 1)) + 1;
    }
    if (pages) {
      for (MatchResult number : found) {
        Edit edit = Edit.deletion(new Span(number.start(), number.end()));
        changes.add(new Change.Mended(RepairKind.PAGE_NUMBER, edit));
      }
    }
    return changes;
  }

  private static int number(MatchResult found) {
    return Integer.parseInt(found.group(1));
  }
}
