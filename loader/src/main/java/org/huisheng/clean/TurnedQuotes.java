package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Turns quotation marks the right way where their number leaves no doubt: a line whose marks are
 * all straight, all opening, all closing, or all the wrong way round, and even in number.
 */
final class TurnedQuotes implements CleaningStep {

  /** A quotation of straight marks that is longer might be two halves of others. In characters. */
  private static final int LONGEST = 120;

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      turn(view, lines.span(i), changes);
    }
    return changes;
  }

  private static void turn(String view, Span line, List<Change> changes) {
    List<Integer> marks = new ArrayList<>();
    StringBuilder shape = new StringBuilder();
    for (int at = line.start(); at < line.end(); at++) {
      char c = view.charAt(at);
      if (c == '“' || c == '”' || c == '"' || c == '＂') {
        marks.add(at);
        shape.append(c);
      }
    }
    if (marks.isEmpty() || marks.size() % 2 != 0 || !isTurned(shape.toString())) {
      return;
    }
    for (int i = 0; i < marks.size(); i += 2) {
      if (marks.get(i + 1) - marks.get(i) > LONGEST || marks.get(i + 1) == marks.get(i) + 1) {
        return;
      }
    }
    for (int i = 0; i < marks.size(); i++) {
      int at = marks.get(i);
      char right = i % 2 == 0 ? '“' : '”';
      if (view.charAt(at) != right) {
        Edit edit = new Edit(new Span(at, at + 1), String.valueOf(right));
        Span pair = new Span(marks.get(i - i % 2), marks.get(i - i % 2 + 1) + 1);
        changes.add(new Change.Mended(RepairKind.LOST_QUOTES, pair, edit));
      }
    }
  }

  /** Marks of more than one kind stand in one line only where one of each pair is right. */
  private static boolean isTurned(String shape) {
    boolean same = shape.chars().distinct().count() == 1;
    return same || shape.equals("”“".repeat(shape.length() / 2));
  }
}
