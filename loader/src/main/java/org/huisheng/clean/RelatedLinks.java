package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huisheng.lexicon.CleaningLexicon.PageWord;
import org.huisheng.model.Furniture;
import org.huisheng.model.Span;

/**
 * Sets aside the links to other pages below a text: {@code 相关阅读:} with titles behind it or on the
 * lines below. Titles without a bullet count only when two follow one another and no date does,
 * because a signature looks like one title with a date.
 */
final class RelatedLinks implements CleaningStep {

  private static final int LONGEST = 400;

  private static final Pattern BULLETED =
      Pattern.compile("(?:[·•■◆●▪★☆※▶►>»\\-–—*+]|\\[[^\\]]{1,12}\\]|\\d{1,2}[.、] ?)[^。]{3,80}");
  private static final Pattern DATED =
      Pattern.compile("[^。]{4,80}[ (\\[](?:\\d{4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?[)\\]]?");
  private static final Pattern TITLE = Pattern.compile("[^。;:(]{10,60}");
  private static final Pattern DAY = Pattern.compile("\\d{4}年.{1,8}日?|[二〇○零一三四五六七八九十]{4}年.{2,8}");

  private final Pattern heading;

  RelatedLinks(Map<PageWord, List<String>> words) {
    String related =
        words.get(PageWord.RELATED).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    heading =
        Pattern.compile(
            "[ ■◆●★▶►>|+\\-—–\\[【(]{0,6}(?:" + related + ")(?: ?[:|■◆●·•★>\\])】\\-—].*| {1,4}.*|)");
  }

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    Region region = Region.of(lines);
    List<Change> changes = new ArrayList<>();
    int i = region.last() < 0 ? lines.size() : region.last() + 1;
    while (i < lines.size()) {
      String line = Han.halfWidth(lines.text(i));
      int last = i;
      if (line.length() <= LONGEST && heading.matcher(line).matches()) {
        last = lastLink(lines, i);
        Span what = new Span(lines.span(i).start(), lines.span(last).end());
        changes.add(new Change.SetAside(Furniture.Kind.NAVIGATION, what, lines.removal(i, last)));
      }
      i = last + 1;
    }
    return changes;
  }

  private static int lastLink(Lines lines, int heading) {
    int last = heading;
    int i = heading + 1;
    while (i < lines.size()) {
      if (isMarked(lines, i)) {
        last = i;
      } else if (isTitle(lines, i)
          && (isTitle(lines, i + 1) || isMarked(lines, i + 1) || last > heading)) {
        int after = i + 1;
        if (after < lines.size() && DAY.matcher(text(lines, after)).matches()) {
          break;
        }
        last = i;
      } else if (!lines.isBlank(i)) {
        break;
      }
      i++;
    }
    return last;
  }

  private static boolean isMarked(Lines lines, int i) {
    return i < lines.size()
        && (BULLETED.matcher(text(lines, i)).matches() || DATED.matcher(text(lines, i)).matches());
  }

  private static boolean isTitle(Lines lines, int i) {
    return i < lines.size() && TITLE.matcher(text(lines, i)).matches();
  }

  private static String text(Lines lines, int i) {
    return Han.halfWidth(lines.text(i)).strip();
  }
}
