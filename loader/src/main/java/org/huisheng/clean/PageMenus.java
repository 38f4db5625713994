package org.huisheng.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huisheng.lexicon.CleaningLexicon.PageWord;
import org.huisheng.lexicon.CleaningLexicon.Place;
import org.huisheng.model.Furniture;

/**
 * Sets aside rows of page words around the text: menus ({@code 首页 | 新闻 | 服务}), controls ({@code
 * 【打印】【关闭】}), the name of the column above the title.
 */
final class PageMenus implements CleaningStep {

  /** A longer row is text that happens to be cut by bars. In characters. */
  private static final int LONGEST = 160;

  /** Parts of a menu are the names of columns. In characters. */
  private static final int LONGEST_PART = 12;

  /** Bars between so many parts make a menu whatever the parts are. */
  private static final int PARTS_OF_A_MENU = 3;

  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s|丨│┃/·•■◆●▪★☆→←↓↑»>›\\[\\]【】〖〗「」『』()<>_\\-—–:]+");
  private static final Pattern BARS = Pattern.compile("[|丨│┃]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
  private static final Pattern NO_NAME = Pattern.compile(".*[，。；！？、,;!?:：“”《》\\d].*");

  private final Set<String> controls;
  private final Set<String> sizes;
  private final Set<String> columns;
  private final List<String> columnEnds;

  PageMenus(Map<PageWord, List<String>> words) {
    controls = Set.copyOf(words.get(PageWord.CONTROL));
    sizes = Set.copyOf(words.get(PageWord.SIZE));
    columns = new HashSet<>(words.get(PageWord.COLUMN));
    columnEnds = words.get(PageWord.COLUMN_END);
  }

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    Region region = Region.of(lines);
    List<Change> changes = new ArrayList<>();
    boolean titleSeen = false;
    boolean inMenu = false;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isBlank(i) && region.admits(Place.EDGE, i)) {
        boolean aboveTitle = !titleSeen && region.last() >= 0 && i < region.first();
        Row row = row(lines.text(i));
        boolean column = aboveTitle && row.isColumn(inMenu);
        inMenu = column || (region.last() < 0 ? row.clicked() > 1 && row.isKnown() : row.isMenu());
        titleSeen |= !inMenu;
        if (inMenu) {
          changes.add(new Change.SetAside(row.kind(), lines.span(i), lines.removal(i, i)));
        }
      }
    }
    return changes;
  }

  private Row row(String text) {
    String line = Han.halfWidth(text).strip();
    if (line.length() > LONGEST) {
      return Row.TEXT;
    }
    List<String> parts =
        Arrays.stream(SEPARATORS.split(line)).filter(part -> !part.isEmpty()).toList();
    long clicked = parts.stream().filter(controls::contains).count();
    long named = parts.stream().filter(part -> !controls.contains(part) && isColumn(part)).count();
    long silent =
        parts.stream()
            .filter(part -> sizes.contains(part) || NUMBER.matcher(part).matches())
            .count();
    boolean single = parts.size() == 1 && columns.contains(parts.get(0));
    return new Row(
        parts.size(),
        clicked,
        named,
        silent,
        single,
        isBarred(line),
        parts.stream().allMatch(PageMenus::isName));
  }

  /**
   * How many parts of a line are what.
   *
   * @param single whether the line is the name of a column
   * @param barred whether bars stand between its parts, and nothing is long
   * @param plain whether every part might be a name
   */
  private record Row(
      long parts,
      long clicked,
      long named,
      long silent,
      boolean single,
      boolean barred,
      boolean plain) {

    static final Row TEXT = new Row(1, 0, 0, 0, false, false, false);

    boolean isKnown() {
      return clicked + named + silent == parts;
    }

    boolean isColumn(boolean inMenu) {
      return single || (inMenu && parts == 1 && named == 1);
    }

    boolean isMenu() {
      boolean sure = clicked > 0 || named >= PARTS_OF_A_MENU;
      boolean mostlyKnown = parts > 2 && (clicked + named) * 2 >= parts;
      return (isKnown() && sure) || (plain && (barred || (mostlyKnown && sure)));
    }

    Furniture.Kind kind() {
      return isKnown() && named == 0 ? Furniture.Kind.COUNTER : Furniture.Kind.NAVIGATION;
    }
  }

  private boolean isColumn(String part) {
    return columns.contains(part)
        || (part.length() <= LONGEST_PART && columnEnds.stream().anyMatch(part::endsWith));
  }

  private static boolean isName(String part) {
    return part.length() <= LONGEST_PART && !NO_NAME.matcher(part).matches();
  }

  private static boolean isBarred(String line) {
    List<String> parts = BARS.splitAsStream(line).filter(part -> !part.isBlank()).toList();
    return parts.size() >= PARTS_OF_A_MENU
        && parts.stream().allMatch(part -> part.strip().length() <= LONGEST_PART);
  }
}
