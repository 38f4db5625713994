package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Removes page numbers that stand inside lines because the page breaks around them were lost:
 * {@code 加强组织- 3 -领导}, {@code 加强组织第3页共9页领导}. Only a run that counts up through the text.
 */
final class InlinePageNumbers implements CleaningStep {

  private static final TextPattern DRESSED =
      TextPattern.compile(
          "(?<![\\dA-Za-z\\-—–]) {0,2}[-—–]{1,2} {0,2}(\\d{1,3}) {0,2}[-—–]{1,2}(?![\\dA-Za-z\\-—–])");

  private static final TextPattern NAMED =
      TextPattern.compile(" {0,2}[（(]?第 ?(\\d{1,3}) ?页[ ,，/、]{0,2}共 ?\\d{1,3} ?页[）)]? {0,2}");

  /** Two such numbers may be a score or a range; three that count up are pages. */
  private static final int FEWEST = 3;

  @Override
  public List<Change> changes(String view) {
    List<Change> changes = run(NAMED, view);
    return changes.isEmpty() ? run(DRESSED, view) : changes;
  }

  /** A number of a page, and what stands around it. */
  private record PageNumber(Span where, int number) {}

  private static List<Change> run(TextPattern pattern, String view) {
    List<PageNumber> found = new ArrayList<>();
    TextSearch search = pattern.in(view);
    while (search.find()) {
      found.add(new PageNumber(search.span(), Integer.parseInt(search.group(1))));
    }
    return found.size() >= FEWEST && countsUp(found)
        ? found.stream().map(InlinePageNumbers::removal).toList()
        : List.of();
  }

  private static boolean countsUp(List<PageNumber> found) {
    for (int i = 1; i < found.size(); i++) {
      if (found.get(i).number() != found.get(i - 1).number() + 1) {
        return false;
      }
    }
    return true;
  }

  private static Change removal(PageNumber page) {
    return new Change.Mended(RepairKind.PAGE_NUMBER, Edit.deletion(page.where()));
  }
}
