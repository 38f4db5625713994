package org.huisheng.link;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds what several texts write alike in changing surroundings.
 *
 * <p>Places are grouped by a hash of their first characters, and each group is sorted by what
 * follows, up to the longest wording: time n log n in the characters of all texts, eight bytes for
 * each.
 */
final class Repeats {

  /** The longest wording looked for, in kept characters. */
  static final int LONGEST = 24;

  /**
   * Bits by which neighbours on either side must differ: three of them, all different, have 1.58.
   */
  private static final double LEAST_ENTROPY = 0.95;

  private static final int PLACE_BITS = 31;

  private final BoundedTexts texts;
  private final int shortest;
  private final int fewest;

  /**
   * @param shortest characters of the shortest repeat
   * @param fewest texts that must have it
   */
  Repeats(BoundedTexts texts, int shortest, int fewest) {
    this.texts = texts;
    this.shortest = shortest;
    this.fewest = fewest;
  }

  /** Shows every repeat that begins with a character of {@code opening} to {@code found}. */
  void find(IntPredicate opening, Consumer<Repeat> found) {
    long[] entries = entries(opening);
    int to;
    for (int from = 0; from < entries.length; from = to) {
      to = from + 1;
      while (to < entries.length && entries[from] >>> PLACE_BITS == entries[to] >>> PLACE_BITS) {
        to++;
      }
      if (to - from >= fewest) {
        group(Arrays.copyOfRange(entries, from, to), found);
      }
    }
  }

  private long[] entries(IntPredicate opening) {
    long[] entries = new long[texts.length()];
    int n = 0;
    int run = 0;
    for (int place = texts.length() - 1; place >= 0; place--) {
      run = texts.at(place) == BoundedTexts.CUT ? 0 : run + 1;
      if (run >= shortest && opening.test(texts.at(place))) {
        entries[n++] = (hash(place) << PLACE_BITS & Long.MAX_VALUE) | place;
      }
    }
    long[] sorted = Arrays.copyOf(entries, n);
    Arrays.sort(sorted);
    return sorted;
  }

  private long hash(int place) {
    long hash = 0;
    for (int i = 0; i < shortest; i++) {
      hash = (hash ^ texts.at(place + i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Walks the places in the order of what follows them; those that share a beginning are runs. */
  private void group(long[] entries, Consumer<Repeat> found) {
    int[] places =
        Arrays.stream(entries)
            .mapToObj(entry -> (int) (entry & (1L << PLACE_BITS) - 1))
            .sorted(this::compare)
            .mapToInt(Integer::intValue)
            .toArray();
    record Open(int from, int length) {}
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 1; i <= places.length; i++) {
      int common = i == places.length ? 0 : texts.common(places[i - 1], places[i], LONGEST + 1);
      int from = i - 1;
      while (!open.isEmpty() && open.peek().length() > common) {
        Open run = open.pop();
        from = run.from();
        if (run.length() <= LONGEST && i - from >= fewest) {
          repeat(Arrays.copyOfRange(places, from, i), run.length(), found);
        }
      }
      if (common >= shortest && (open.isEmpty() || open.peek().length() < common)) {
        open.push(new Open(from, common));
      }
    }
  }

  private int compare(int a, int b) {
    int common = texts.common(a, b, LONGEST + 1);
    int byText = common > LONGEST ? 0 : Integer.compare(texts.at(a + common), texts.at(b + common));
    return byText != 0 ? byText : Integer.compare(a, b);
  }

  private void repeat(int[] places, int length, Consumer<Repeat> found) {
    int documents = (int) Arrays.stream(places).map(texts::textAt).distinct().count();
    if (documents >= fewest
        && entropy(Arrays.stream(places).map(place -> place - 1)) >= LEAST_ENTROPY
        && entropy(Arrays.stream(places).map(place -> place + length)) >= LEAST_ENTROPY) {
      Arrays.sort(places);
      found.accept(new Repeat(places, length, documents));
    }
  }

  /** {@return how much the characters at {@code places} differ, in bits; every cut is another} */
  private double entropy(IntStream places) {
    Map<Integer, Integer> counts = new HashMap<>();
    int[] cuts = {0};
    places.forEach(
        place -> {
          int character = texts.at(place);
          counts.merge(character == BoundedTexts.CUT ? --cuts[0] : character, 1, Integer::sum);
        });
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.values().stream()
        .mapToDouble(count -> -count / all * Math.log(count / all) / Math.log(2))
        .sum();
  }
}
