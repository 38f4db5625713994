package org.huisheng.clean;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.huisheng.lexicon.CleaningLexicon.Misreading;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/** Puts right what scanners misread whatever the words are: {@code 11月15H}. */
final class MisreadPatterns implements CleaningStep {

  private final List<Misreading> misreadings;

  MisreadPatterns(List<Misreading> misreadings) {
    this.misreadings = misreadings;
  }

  @Override
  public List<Change> changes(String view) {
    TreeMap<Span, Change> changes = new TreeMap<>(Comparator.comparingInt(Span::start));
    for (Misreading misreading : misreadings) {
      if (!misreading.mayOccurIn(view)) {
        continue;
      }
      Matcher matcher = misreading.pattern().matcher(view);
      while (matcher.find()) {
        Span where = new Span(matcher.start(), matcher.end());
        Edit edit = new Edit(where, misreading.replacement());
        Span lower = changes.lowerKey(where);
        boolean free = lower == null || lower.end() <= where.start();
        if (free && !where.isEmpty()) {
          changes.putIfAbsent(where, new Change.Mended(RepairKind.OCR, edit));
        }
      }
    }
    return List.copyOf(changes.values());
  }
}
