package org.huisheng.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Span;

/** Cuts a stretch of the view at given marks. */
public final class Clauses {

  private Clauses() {}

  /** {@return the stretches of {@code whole} between {@code marks}, empty ones left out} */
  public static List<Span> of(String view, Span whole, String marks) {
    List<Span> pieces = new ArrayList<>();
    int from = whole.start();
    for (int i = whole.start(); i <= whole.end(); i++) {
      if (i == whole.end() || marks.indexOf(view.charAt(i)) >= 0) {
        if (i > from) {
          pieces.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return pieces;
  }
}
