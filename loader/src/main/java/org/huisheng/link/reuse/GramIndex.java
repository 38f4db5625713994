package org.huisheng.link.reuse;

import java.util.Arrays;
import java.util.List;

/**
 * Every run of {@value #GRAM} characters of some texts with the places where it stands, grouped by
 * run, and for each place the group it belongs to.
 *
 * <p>Building takes time in the number of characters and fourteen bytes for each. Hashes only
 * gather: runs are compared character by character. Immutable.
 */
final class GramIndex {

  /** Characters of a run. Four find more altered passages than five or six, and more precisely. */
  static final int GRAM = 4;

  /** The group of a run that only one text has. */
  static final int NONE = -1;

  private static final int BLOCK_BITS = 6;

  /** The texts one after another. */
  private final char[] characters;

  /** Where each text begins; one more for the end of the last. */
  private final int[] begins;

  /** For each block of places, the text that its first place lies in. */
  private final int[] textAtBlock;

  private final int hashShift;

  /** For each hash, where its places begin in {@link #places}. */
  private final int[] buckets;

  /** Places by hash, then by run, then ascending. */
  private final int[] places;

  private final int[] groupOf;
  private int[] groupStart = new int[1024];
  private int[] groupEnd = new int[1024];
  private int[] groupTexts = new int[1024];
  private int groups;

  /**
   * @param texts the earliest first
   */
  GramIndex(List<String> texts) {
    long total = texts.stream().mapToLong(String::length).sum();
    if (total >= 1L << 30) {
      throw new IllegalArgumentException(
          "the texts have %d characters together, more than 2^30; link them in several shelves"
              .formatted(total));
    }
    characters = new char[(int) total];
    begins = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      text.getChars(0, text.length(), characters, begins[i]);
      begins[i + 1] = begins[i] + text.length();
    }
    textAtBlock = new int[(characters.length >> BLOCK_BITS) + 1];
    for (int i = 0; i < texts.size(); i++) {
      int from = (begins[i] + (1 << BLOCK_BITS) - 1) >> BLOCK_BITS;
      int to = (begins[i + 1] + (1 << BLOCK_BITS) - 1) >> BLOCK_BITS;
      Arrays.fill(textAtBlock, from, Math.min(to, textAtBlock.length), i);
    }
    int bits = Math.max(10, 32 - Integer.numberOfLeadingZeros(Math.max(1, characters.length)));
    hashShift = 64 - bits;
    buckets = new int[(1 << bits) + 1];
    places = gather();
    groupOf = new int[characters.length];
    Arrays.fill(groupOf, NONE);
    group();
  }

  private int[] gather() {
    for (int text = 0; text + 1 < begins.length; text++) {
      for (int place = begins[text]; place + GRAM <= begins[text + 1]; place++) {
        buckets[bucket(run(place)) + 1]++;
      }
    }
    for (int i = 1; i < buckets.length; i++) {
      buckets[i] += buckets[i - 1];
    }
    int[] next = Arrays.copyOf(buckets, buckets.length - 1);
    int[] gathered = new int[buckets[buckets.length - 1]];
    for (int text = 0; text + 1 < begins.length; text++) {
      for (int place = begins[text]; place + GRAM <= begins[text + 1]; place++) {
        gathered[next[bucket(run(place))]++] = place;
      }
    }
    return gathered;
  }

  private void group() {
    int[] spare = new int[16];
    for (int i = 0; i + 1 < buckets.length; i++) {
      int to = buckets[i + 1];
      if (to - buckets[i] > spare.length) {
        spare = new int[(to - buckets[i]) * 2];
      }
      int from = buckets[i];
      while (to - from > 1) {
        int end = together(from, to, spare);
        addGroup(from, end);
        from = end;
      }
    }
  }

  /** Moves the places with the run of the first before the others; {@return where they end} */
  private int together(int from, int to, int[] spare) {
    long run = run(places[from]);
    int end = from + 1;
    while (end < to && run(places[end]) == run) {
      end++;
    }
    int others = 0;
    for (int i = end; i < to; i++) {
      if (run(places[i]) == run) {
        places[end++] = places[i];
      } else {
        spare[others++] = places[i];
      }
    }
    System.arraycopy(spare, 0, places, end, others);
    return end;
  }

  private void addGroup(int from, int end) {
    if (end - from < 2) {
      return;
    }
    int texts = 0;
    int last = -1;
    for (int i = from; i < end; i++) {
      int text = textAt(places[i]);
      if (text != last) {
        texts++;
        last = text;
      }
    }
    if (texts < 2) {
      return;
    }
    if (groups == groupStart.length) {
      groupStart = Arrays.copyOf(groupStart, groups + (groups >> 1));
      groupEnd = Arrays.copyOf(groupEnd, groups + (groups >> 1));
      groupTexts = Arrays.copyOf(groupTexts, groups + (groups >> 1));
    }
    groupStart[groups] = from;
    groupEnd[groups] = end;
    groupTexts[groups] = texts;
    for (int i = from; i < end; i++) {
      groupOf[places[i]] = groups;
    }
    groups++;
  }

  private long run(int place) {
    return run(
        characters[place], characters[place + 1], characters[place + 2], characters[place + 3]);
  }

  private static long run(char a, char b, char c, char d) {
    return (long) a << 48 | (long) b << 32 | (long) c << 16 | d;
  }

  private int bucket(long run) {
    long mixed = (run * 0x9E3779B97F4A7C15L) ^ (run >>> 23);
    return (int) ((mixed * 0xBF58476D1CE4E5B9L) >>> hashShift);
  }

  /** {@return how many texts there are} */
  int texts() {
    return begins.length - 1;
  }

  /** {@return the place where a text begins} */
  int begin(int text) {
    return begins[text];
  }

  /** {@return the place where a text ends} */
  int end(int text) {
    return begins[text + 1];
  }

  /** {@return the text that a place lies in} */
  int textAt(int place) {
    int text = textAtBlock[place >> BLOCK_BITS];
    while (begins[text + 1] <= place) {
      text++;
    }
    return text;
  }

  /** {@return all characters, the texts one after another; not to be changed} */
  char[] characters() {
    return characters;
  }

  /** {@return how many groups there are} */
  int groups() {
    return groups;
  }

  /** {@return the group of the run that begins at a place, or {@link #NONE}} */
  int groupAt(int place) {
    return groupOf[place];
  }

  /** {@return how many texts have the run of a group} */
  int textsOf(int group) {
    return group == NONE ? 1 : groupTexts[group];
  }

  /** {@return where the places of a group begin in the order of {@link #placeAt}} */
  int groupStart(int group) {
    return groupStart[group];
  }

  /** {@return where they end} */
  int groupEnd(int group) {
    return groupEnd[group];
  }

  /** {@return a place by its number; within a group they ascend} */
  int placeAt(int number) {
    return places[number];
  }

  /**
   * {@return where in the order of {@link #placeAt} the places of a run of another text begin and
   * end; both the same where no text here has it}
   */
  Range find(CharSequence text, int at) {
    long run = run(text.charAt(at), text.charAt(at + 1), text.charAt(at + 2), text.charAt(at + 3));
    int bucket = bucket(run);
    int from = buckets[bucket];
    int to = buckets[bucket + 1];
    while (from < to && run(places[from]) != run) {
      from++;
    }
    int end = from;
    while (end < to && run(places[end]) == run) {
      end++;
    }
    return new Range(from, end);
  }

  /**
   * Numbers of places.
   *
   * @param from the first
   * @param to after the last
   */
  record Range(int from, int to) {}
}
