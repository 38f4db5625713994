package org.huisheng.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.link.PassageIndex.Passage;

/** The distinct passages that each pair of texts shares. */
final class SharedPassages {

  /**
   * Two texts by their numbers.
   *
   * @param first the smaller number
   * @param second the greater
   */
  record Pair(int first, int second) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt((String wording) -> wording.codePointCount(0, wording.length()))
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  private SharedPassages() {}

  /**
   * {@return for each pair of texts that shares any, its passages, longest first}
   *
   * <p>A passage counts when at some pair of places it cannot be extended on either side; the same
   * characters count once.
   */
  static SortedMap<Pair, List<Passage>> in(PassageIndex index) {
    SortedMap<Pair, SortedMap<String, Passage>> distinct = new TreeMap<>();
    index.forEachMaximalMatch(
        (textA, textB, passage) ->
            distinct
                .computeIfAbsent(new Pair(textA, textB), pair -> new TreeMap<>(LONGEST_FIRST))
                .putIfAbsent(index.wording(passage), passage));
    SortedMap<Pair, List<Passage>> passages = new TreeMap<>();
    for (Map.Entry<Pair, SortedMap<String, Passage>> entry : distinct.entrySet()) {
      passages.put(entry.getKey(), List.copyOf(entry.getValue().values()));
    }
    return passages;
  }
}
