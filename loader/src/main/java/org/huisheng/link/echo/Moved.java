package org.huisheng.link.echo;

import java.util.Optional;
import org.huisheng.model.Span;

/**
 * Words too few to be found alone that stand before a passage in one text and behind it in the
 * other: the passage is put in another order.
 *
 * @param here where they begin in the first text
 * @param there where they begin in the second
 * @param length how many characters
 */
record Moved(int here, int there, int length) {

  /** Fewer characters stand on both sides by chance. */
  private static final int LEAST = 6;

  /** How far from the passage they may stand. */
  private static final int NEAR = 3;

  private static final int REACH = 16;

  /** {@return the longest such words around a passage, if there are any} */
  static Optional<Moved> around(Span here, Span there, String first, String second) {
    Moved behindHere = longest(here.end(), before(there), first, second);
    Moved beforeHere = longest(before(here), there.end(), first, second);
    boolean isBehind = behindHere.length >= beforeHere.length;
    Moved best = isBehind ? behindHere : beforeHere;
    boolean isNear =
        isBehind
            ? best.here - here.end() <= NEAR && there.start() - best.there - best.length <= NEAR
            : here.start() - best.here - best.length <= NEAR && best.there - there.end() <= NEAR;
    return best.length >= LEAST && isNear ? Optional.of(best) : Optional.empty();
  }

  private static int before(Span passage) {
    return Math.max(0, passage.start() - REACH);
  }

  /** The longest run that two windows have in common. */
  private static Moved longest(int from, int otherFrom, String first, String second) {
    Moved longest = new Moved(from, otherFrom, 0);
    int to = Math.min(first.length(), from + REACH);
    int otherTo = Math.min(second.length(), otherFrom + REACH);
    for (int i = from; i < to; i++) {
      for (int j = otherFrom; j < otherTo; j++) {
        int n = 0;
        while (i + n < to && j + n < otherTo && first.charAt(i + n) == second.charAt(j + n)) {
          n++;
        }
        if (n > longest.length) {
          longest = new Moved(i, j, n);
        }
      }
    }
    return longest;
  }

  Span withHere(Span passage) {
    return new Span(Math.min(passage.start(), here), Math.max(passage.end(), here + length));
  }

  Span withThere(Span passage) {
    return new Span(Math.min(passage.start(), there), Math.max(passage.end(), there + length));
  }
}
