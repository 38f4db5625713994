package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huisheng.lexicon.CleaningLexicon.Label;
import org.huisheng.lexicon.CleaningLexicon.Value;
import org.huisheng.model.Furniture;
import org.huisheng.model.Span;

/**
 * Sets aside a page's path that a text converter spread over lines: {@code 您的位置:}, {@code 首页},
 * {@code >}, {@code 要闻}.
 */
final class BreadCrumbs implements CleaningStep {

  private static final Set<String> SEPARATORS = Set.of(">", ">>", "»", "›", "→", "/");

  /** A part of a path is a name, not a sentence. In characters. */
  private static final int LONGEST_PART = 15;

  private final Set<String> openers;

  BreadCrumbs(List<Label> labels) {
    openers =
        labels.stream()
            .filter(label -> label.value() == Value.CRUMBS)
            .map(Label::word)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int last = opens(lines, i) ? pathEnd(lines, i) : i;
      if (last > i) {
        Span what = new Span(lines.span(i).start(), lines.span(last).end());
        changes.add(new Change.SetAside(Furniture.Kind.NAVIGATION, what, lines.removal(i, last)));
      }
      i = last + 1;
    }
    return changes;
  }

  private boolean opens(Lines lines, int i) {
    String line = Han.halfWidth(lines.text(i)).strip();
    return openers.contains(line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
  }

  /** {@return the last line of the path that {@code opener} opens} */
  private static int pathEnd(Lines lines, int opener) {
    int last = opener;
    int part = opener + 1;
    while (isPart(lines, part)) {
      last = part;
      if (part + 1 >= lines.size() || !isSeparator(lines, part + 1)) {
        break;
      }
      last = part + 1;
      part += 2;
    }
    boolean nameRepeated =
        last > opener && last + 1 < lines.size() && lines.text(last).equals(lines.text(last + 1));
    return nameRepeated ? last + 1 : last;
  }

  private static boolean isPart(Lines lines, int i) {
    return i < lines.size()
        && !lines.isBlank(i)
        && lines.text(i).length() <= LONGEST_PART
        && !isSeparator(lines, i);
  }

  private static boolean isSeparator(Lines lines, int i) {
    return SEPARATORS.contains(Han.halfWidth(lines.text(i)).strip());
  }
}
