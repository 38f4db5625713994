package org.huisheng.link.reuse;

import java.util.Arrays;

/**
 * Runs that one text shares with others, gathered by the other text. Space to work in, used again
 * for each text; not safe for threads.
 */
final class Seeds {

  /** Receives the seeds of one pair of texts. */
  @FunctionalInterface
  interface PairVisitor {
    /**
     * @param text the other text
     * @param from number of the first seed
     * @param to number after the last; by ascending place in the text looked at
     */
    void pair(int text, int from, int to);
  }

  private final GramIndex index;
  private final Frequencies frequencies;

  /** What the seeds so far weigh for each other text, and how many they are. */
  private final int[] weights;

  private final int[] counts;
  private final IntList touched = new IntList();
  private final IntList texts = new IntList();
  private final IntList here = new IntList();
  private final IntList there = new IntList();
  private int[] sortedHere = {};
  private int[] sortedThere = {};

  Seeds(GramIndex index, Frequencies frequencies) {
    this.index = index;
    this.frequencies = frequencies;
    this.weights = new int[index.texts()];
    this.counts = new int[index.texts()];
  }

  void clear() {
    for (int i = 0; i < touched.size(); i++) {
      weights[touched.get(i)] = 0;
      counts[touched.get(i)] = 0;
    }
    touched.clear();
    texts.clear();
    here.clear();
    there.clear();
  }

  /**
   * Adds what a run shares with others.
   *
   * @param place where it begins in the text looked at
   * @param range the places of the run on the shelf
   * @param frequency how many texts of the shelf have it
   * @param limit only places before this one count
   * @param isFormula whether a list says that the run is a formula's
   */
  void add(int place, GramIndex.Range range, int frequency, int limit, boolean isFormula) {
    int centres = frequencies.centres(frequency);
    int weight = isFormula ? 0 : frequencies.weight(frequency);
    int seen = 0;
    int last = -1;
    for (int i = range.from(); i < range.to(); i++) {
      int other = index.placeAt(i);
      if (other >= limit) {
        return;
      }
      int text = index.textAt(other);
      if (text != last) {
        if (seen == centres) {
          return;
        }
        seen++;
        last = text;
        if (counts[text] == 0) {
          touched.add(text);
        }
        weights[text] += weight;
      }
      counts[text]++;
      texts.add(text);
      here.add(place);
      there.add(other);
    }
  }

  /**
   * Shows each text that shares enough.
   *
   * @param leastWeight what the shared runs must weigh together
   */
  void forEachPair(int leastWeight, PairVisitor visitor) {
    int kept = 0;
    for (int i = 0; i < touched.size(); i++) {
      int text = touched.get(i);
      if (counts[text] > 1 && weights[text] >= leastWeight) {
        int size = counts[text];
        counts[text] = kept;
        kept += size;
      } else {
        counts[text] = -1;
      }
    }
    if (sortedHere.length < kept) {
      sortedHere = new int[kept * 2];
      sortedThere = new int[kept * 2];
    }
    for (int i = 0; i < texts.size(); i++) {
      int text = texts.get(i);
      if (counts[text] >= 0) {
        int at = counts[text]++;
        sortedHere[at] = here.get(i);
        sortedThere[at] = there.get(i);
      }
    }
    int[] pairs = kept(touched);
    int from = 0;
    for (int text : pairs) {
      int to = counts[text];
      visitor.pair(text, from, to);
      from = to;
    }
  }

  private int[] kept(IntList all) {
    int[] kept = new int[all.size()];
    int n = 0;
    for (int i = 0; i < all.size(); i++) {
      if (counts[all.get(i)] >= 0) {
        kept[n++] = all.get(i);
      }
    }
    return Arrays.copyOf(kept, n);
  }

  /** {@return where a seed begins in the text looked at} */
  int here(int seed) {
    return sortedHere[seed];
  }

  /** {@return where a seed begins in the other text, as a place of the index} */
  int there(int seed) {
    return sortedThere[seed];
  }
}
