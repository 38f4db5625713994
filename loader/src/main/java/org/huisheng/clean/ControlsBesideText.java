package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huisheng.lexicon.CleaningLexicon.PageWord;
import org.huisheng.lexicon.CleaningLexicon.Place;
import org.huisheng.model.Edit;
import org.huisheng.model.Furniture;
import org.huisheng.model.Span;

/**
 * Sets aside page controls that share a line with something else: {@code 【打印】【关闭】 附件下载:…}, {@code
 * 2022年5月7日 上一版 下一版}. Around the text only.
 */
final class ControlsBesideText implements CleaningStep {

  /** A longer line is text. In characters. */
  private static final int LONGEST = 300;

  private final Pattern before;
  private final Pattern after;

  ControlsBesideText(Map<PageWord, List<String>> words) {
    String control =
        words.get(PageWord.CONTROL).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    String boxed = "[\\[【〖] ?" + control + " ?[\\]】〗]";
    before = Pattern.compile("(?:" + boxed + " {0,4}){1,8}");
    after =
        Pattern.compile(
            " {0,8}(?:"
                + boxed
                + " {0,4}){1,8}$| {1,8}"
                + control
                + "(?:[ |/]{1,4}"
                + control
                + "){1,8} {0,4}$");
  }

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    Region region = Region.of(lines);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = Han.halfWidth(lines.text(i));
      if (region.admits(Place.EDGE, i) && line.length() <= LONGEST) {
        int start = lines.span(i).start();
        Matcher first = before.matcher(line);
        int from = first.lookingAt() ? first.end() : 0;
        if (from > 0 && from < line.length()) {
          changes.add(setAside(new Span(start, start + from)));
        }
        Matcher last = after.matcher(line);
        if (last.find(from) && last.start() > from) {
          changes.add(setAside(new Span(start + last.start(), start + line.length())));
        }
      }
    }
    return changes;
  }

  private static Change setAside(Span where) {
    return new Change.SetAside(Furniture.Kind.COUNTER, where, Edit.deletion(where));
  }
}
