package org.huisheng.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.huisheng.model.Span;

/** Keeps of nested finds the outermost. */
public final class Outermost {

  private Outermost() {}

  /**
   * {@return those of {@code finds} that lie in no other, by place; of two in one place the first}
   */
  public static <T> List<T> of(List<T> finds, Function<T, Span> place) {
    List<T> sorted = new ArrayList<>(finds);
    sorted.sort(
        Comparator.comparingInt((T find) -> place.apply(find).start())
            .thenComparingInt(find -> -place.apply(find).end()));
    List<T> outermost = new ArrayList<>();
    int reached = 0;
    for (T find : sorted) {
      if (place.apply(find).end() > reached) {
        outermost.add(find);
        reached = place.apply(find).end();
      }
    }
    return outermost;
  }
}
