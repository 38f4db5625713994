package org.huisheng.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Removes the second copy of paragraphs that a file holds twice.
 *
 * <p>A paragraph of {@value #SHORTEST} letters and digits or more proves a copy. Shorter lines
 * (headings, a promotion between the copies) go when they touch a copied paragraph and stood before
 * as well. The first copy stays: it has the title.
 */
final class RepeatedText implements CleaningStep {

  /** Below this, equal lines are formulas and headings that a text may use twice. */
  private static final int SHORTEST = 30;

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    boolean[] known = new boolean[lines.size()];
    boolean[] copied = new boolean[lines.size()];
    Map<String, Integer> first = new HashMap<>();
    boolean any = false;
    for (int i = 0; i < lines.size(); i++) {
      String key = Han.key(lines.text(i));
      known[i] = key.isEmpty() || first.putIfAbsent(key, i) != null;
      copied[i] = known[i] && key.length() >= SHORTEST;
      any |= copied[i];
    }
    if (!any) {
      return List.of();
    }
    for (int i = 1; i < copied.length; i++) {
      copied[i] |= known[i] && copied[i - 1];
    }
    for (int i = copied.length - 2; i >= 0; i--) {
      copied[i] |= known[i] && copied[i + 1];
    }
    return removals(lines, copied);
  }

  private static List<Change> removals(Lines lines, boolean[] copied) {
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < copied.length) {
      int from = i;
      while (i < copied.length && copied[i]) {
        i++;
      }
      if (i > from) {
        Span where = new Span(lines.span(from).start(), lines.span(i - 1).end());
        changes.add(
            new Change.Mended(RepairKind.DUPLICATE_TEXT, where, lines.removal(from, i - 1)));
      } else {
        i++;
      }
    }
    return changes;
  }
}
