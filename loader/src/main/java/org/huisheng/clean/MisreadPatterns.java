package org.huisheng.clean;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.huisheng.lexicon.CleaningLexicon.Misreading;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPatterns;
import org.huisheng.pattern.TextSearch;

/** Puts right what scanners misread whatever the words are: {@code 11月15H}. */
final class MisreadPatterns implements CleaningStep {

  private final List<Misreading> misreadings;
  private final TextPatterns patterns;

  MisreadPatterns(List<Misreading> misreadings) {
    this.misreadings = misreadings;
    this.patterns = TextPatterns.of(misreadings.stream().map(Misreading::pattern).toList());
  }

  @Override
  public List<Change> changes(String view) {
    TreeMap<Span, Change> changes = new TreeMap<>(Comparator.comparingInt(Span::start));
    for (int candidate : patterns.mayMatchIn(view)) {
      Misreading misreading = misreadings.get(candidate);
      TextSearch matcher = misreading.pattern().in(view);
      while (matcher.find()) {
        Span where = matcher.span();
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
