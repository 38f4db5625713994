package org.huisheng.link.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huisheng.model.Alignment;
import org.huisheng.model.Span;

/**
 * Of the alignments of two texts that cover the same characters, keeps those that say something
 * new, the longest first.
 *
 * <p>An altered passage goes when most of it is covered on both sides by longer ones; a verbatim
 * one when it lies inside another, or when both its places are known to have these words. So a
 * passage that stands several times in a text keeps all its places without one alignment for every
 * two of them. Not safe for threads.
 */
final class OverlapFilter {

  private static final double MOST = 0.8;

  private static final Comparator<Alignment> LONGEST_FIRST =
      Comparator.comparingInt(Alignment::matched)
          .reversed()
          .thenComparing(Comparator.comparingDouble(Alignment::similarity).reversed())
          .thenComparingInt(Alignment::startInFirst)
          .thenComparingInt(Alignment::startInSecond);

  private static final Comparator<Alignment> BY_PLACE =
      Comparator.comparingInt(Alignment::startInSecond)
          .thenComparingInt(Alignment::startInFirst)
          .thenComparingInt(Alignment::endInSecond)
          .thenComparingInt(Alignment::endInFirst);

  private final BitSet first = new BitSet();
  private final BitSet second = new BitSet();
  private final Set<Span> firstVerbatim = new HashSet<>();
  private final Set<Span> secondVerbatim = new HashSet<>();

  /** {@return those of {@code alignments} that stay, by place in the second text} */
  List<Alignment> kept(List<Alignment> alignments) {
    if (alignments.size() < 2) {
      return alignments;
    }
    first.clear();
    second.clear();
    firstVerbatim.clear();
    secondVerbatim.clear();
    List<Alignment> kept = new ArrayList<>();
    List<Alignment> sorted = new ArrayList<>(alignments);
    sorted.sort(LONGEST_FIRST);
    for (Alignment alignment : sorted) {
      if (isNew(alignment, kept)) {
        kept.add(alignment);
      }
    }
    kept.sort(BY_PLACE);
    return kept;
  }

  private boolean isNew(Alignment alignment, List<Alignment> kept) {
    Span here = new Span(alignment.startInFirst(), alignment.endInFirst());
    Span there = new Span(alignment.startInSecond(), alignment.endInSecond());
    boolean isCovered = isCovered(first, here) && isCovered(second, there);
    if (alignment.isVerbatim()) {
      boolean isNewHere = firstVerbatim.add(here);
      boolean isNewThere = secondVerbatim.add(there);
      if (isCovered
          && ((!isNewHere && !isNewThere)
              || kept.stream().anyMatch(longer -> contains(longer, here, there)))) {
        return false;
      }
    } else if (isCovered) {
      return false;
    }
    first.set(here.start(), here.end());
    second.set(there.start(), there.end());
    return true;
  }

  private static boolean contains(Alignment longer, Span here, Span there) {
    return longer.startInFirst() <= here.start()
        && here.end() <= longer.endInFirst()
        && longer.startInSecond() <= there.start()
        && there.end() <= longer.endInSecond();
  }

  private static boolean isCovered(BitSet covered, Span span) {
    int n = 0;
    for (int i = covered.nextSetBit(span.start());
        i >= 0 && i < span.end();
        i = covered.nextSetBit(i + 1)) {
      n++;
    }
    return n > MOST * span.length();
  }
}
