package org.huisheng.clean;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huisheng.lexicon.CleaningLexicon.FragileWording;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/** Puts right the one misread character of a fixed wording: {@code 障厉奋发} for {@code 踔厉奋发}. */
final class MisreadWordings implements CleaningStep {

  private final List<FragileWording> wordings;

  MisreadWordings(List<FragileWording> wordings) {
    this.wordings = wordings;
  }

  @Override
  public List<Change> changes(String view) {
    TreeMap<Integer, Change> changes = new TreeMap<>();
    for (FragileWording wording : wordings) {
      find(wording, view, changes);
    }
    return List.copyOf(changes.values());
  }

  /** Searches for the longer of the two stable parts: nothing else runs over the whole text. */
  private static void find(FragileWording wording, String view, Map<Integer, Change> changes) {
    String before = wording.before();
    String after = wording.after();
    boolean anchoredBefore = before.length() >= after.length();
    String anchor = anchoredBefore ? before : after;
    for (int at = view.indexOf(anchor); at >= 0; at = view.indexOf(anchor, at + 1)) {
      int slip = anchoredBefore ? at + before.length() : at - 1;
      int start = slip - before.length();
      int end = slip + 1 + after.length();
      if (start >= 0
          && end <= view.length()
          && view.startsWith(before, start)
          && view.startsWith(after, slip + 1)
          && isMisread(view.charAt(slip), wording)) {
        Edit edit = new Edit(new Span(slip, slip + 1), wording.right());
        changes.putIfAbsent(slip, new Change.Mended(RepairKind.OCR, new Span(start, end), edit));
      }
    }
  }

  private static boolean isMisread(char c, FragileWording wording) {
    boolean latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return (latin || Han.isHan(c))
        && !wording.right().equals(String.valueOf(c))
        && wording.also().indexOf(c) < 0;
  }
}
