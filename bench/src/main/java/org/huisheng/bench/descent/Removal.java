package org.huisheng.bench.descent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Takes sources off the shelf, as real shelves lack them. */
final class Removal {

  private static final long SEED = 7;

  private Removal() {}

  /**
   * {@return the numbers of the documents that stay: half of those in which a passage arose, half
   * of those that handed on what they had copied, and all that nobody copied from}
   */
  static NavigableSet<Integer> held(TransmissionForest forest) {
    Random random = new Random(SEED);
    NavigableSet<Integer> roots = new TreeSet<>();
    NavigableSet<Integer> givers = new TreeSet<>();
    for (int i = 0; i < forest.documents().size(); i++) {
      for (Copy copy : forest.document(i).copies()) {
        if (copy.step() == Step.ROOT) {
          roots.add(i);
        }
        copy.source().ifPresent(givers::add);
      }
    }
    givers.removeAll(roots);
    NavigableSet<Integer> held =
        new TreeSet<>(IntStream.range(0, forest.documents().size()).boxed().toList());
    removeHalf(roots, held, random);
    removeHalf(givers, held, random);
    return held;
  }

  private static void removeHalf(Set<Integer> some, Set<Integer> from, Random random) {
    List<Integer> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, random);
    from.removeAll(Set.copyOf(shuffled.subList(0, shuffled.size() / 2)));
  }
}
