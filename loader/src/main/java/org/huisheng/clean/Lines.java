package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Edit;
import org.huisheng.model.Span;

/** A view cut at its line feeds. Immutable. */
final class Lines {

  private static final String EXCLAMATIONS = "！？!?";

  /** A title may end in an exclamation mark; a longer line is text. In characters. */
  private static final int LONGEST_EXCLAMATION = 50;

  private final String view;
  private final List<Span> spans;

  private Lines(String view, List<Span> spans) {
    this.view = view;
    this.spans = spans;
  }

  static Lines of(String view) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < view.length()) {
      int end = view.indexOf('\n', from);
      end = end < 0 ? view.length() : end;
      spans.add(new Span(from, end));
      from = end + 1;
    }
    return new Lines(view, List.copyOf(spans));
  }

  int size() {
    return spans.size();
  }

  /** {@return where line {@code i} stands, without its line end} */
  Span span(int i) {
    return spans.get(i);
  }

  String text(int i) {
    return spans.get(i).in(view);
  }

  boolean isBlank(int i) {
    return text(i).isBlank();
  }

  /** {@return the removal of the lines from {@code first} to {@code last}, line end included} */
  Edit removal(int first, int last) {
    int end = spans.get(last).end();
    return Edit.deletion(new Span(spans.get(first).start(), Math.min(end + 1, view.length())));
  }

  /** {@return what separates two lines: the line end after {@code i}, and blank lines if any} */
  Span gap(int i, int next) {
    int start = spans.get(i).end();
    int end = spans.get(next).start();
    return new Span(start, end);
  }

  /** {@return the first line that holds a whole sentence, or {@link #size} if none does} */
  int firstProse() {
    int i = 0;
    while (i < size() && !isProse(i)) {
      i++;
    }
    return i;
  }

  /** {@return the last line that holds a whole sentence, or -1 if none does} */
  int lastProse() {
    int i = size() - 1;
    while (i >= 0 && !isProse(i)) {
      i--;
    }
    return i;
  }

  private boolean isProse(int i) {
    String line = text(i);
    return line.indexOf('。') >= 0
        || (line.length() > LONGEST_EXCLAMATION
            && line.chars().anyMatch(c -> EXCLAMATIONS.indexOf(c) >= 0));
  }
}
