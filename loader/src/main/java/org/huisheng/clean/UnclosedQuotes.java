package org.huisheng.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Closes a quotation mark that lost its partner, where a known wording says how far the quotation
 * went: {@code “两个确立的决定性意义}. Where nothing says so, the text stays as it is.
 */
final class UnclosedQuotes implements CleaningStep {

  private final List<String> quoted;

  UnclosedQuotes(List<String> quoted) {
    this.quoted = quoted.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  @Override
  public List<Change> changes(String view) {
    List<Change> changes = new ArrayList<>();
    int open = -1;
    int closed = 0;
    for (int i = 0; i <= view.length(); i++) {
      char c = i < view.length() ? view.charAt(i) : '\n';
      if (c == '“' || c == '\n') {
        if (open >= 0) {
          close(view, open, changes);
        }
        open = c == '“' ? i : -1;
      } else if (c == '”') {
        if (open < 0) {
          open(view, closed, i, changes);
        }
        open = -1;
        closed = i + 1;
      }
    }
    return changes;
  }

  private void close(String view, int open, List<Change> changes) {
    quoted.stream()
        .filter(wording -> view.startsWith(wording, open + 1))
        .findFirst()
        .ifPresent(
            wording -> {
              int end = open + 1 + wording.length();
              changes.add(mended(new Span(open, end), new Edit(new Span(end, end), "”")));
            });
  }

  private void open(String view, int from, int close, List<Change> changes) {
    quoted.stream()
        .filter(
            wording ->
                close - wording.length() >= from
                    && view.startsWith(wording, close - wording.length()))
        .findFirst()
        .ifPresent(
            wording -> {
              int start = close - wording.length();
              changes.add(
                  mended(new Span(start, close + 1), new Edit(new Span(start, start), "“")));
            });
  }

  private static Change mended(Span where, Edit edit) {
    return new Change.Mended(RepairKind.LOST_QUOTES, where, edit);
  }
}
