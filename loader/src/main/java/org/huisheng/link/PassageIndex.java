package org.huisheng.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where every run of {@value #SHORTEST} characters stands in a set of texts, sorted once.
 *
 * <p>Building takes time n log n in the characters of all texts and eight bytes for each;
 * enumerating takes time in the number of places that match. Hashes only group: every match is
 * compared character by character. Immutable.
 */
final class PassageIndex {

  /** The shortest passage that counts as shared, in kept characters. */
  static final int SHORTEST = 10;

  /** Bits of an entry that hold a place: texts of up to 2³⁰ characters together. */
  private static final int PLACE_BITS = 30;

  /** Receives each pair of places at which a passage cannot be extended on either side. */
  @FunctionalInterface
  interface MatchVisitor {
    /**
     * @param textA number of the one text
     * @param textB number of the other, greater than {@code textA}
     * @param passage the passage
     */
    void match(int textA, int textB, Passage passage);
  }

  /**
   * A passage by one of its places.
   *
   * @param place where it begins, counted through all texts
   * @param length in kept characters
   */
  record Passage(int place, int length) {}

  private final List<NormalisedText> texts;

  /** All texts one after another, each with a mark of its own, equal to no other, around it. */
  private final int[] characters;

  private final int[] begins;

  /** Hash of the run that begins at a place, above that place; ascending. */
  private final long[] entries;

  PassageIndex(List<NormalisedText> texts) {
    this.texts = List.copyOf(texts);
    long total = 1 + texts.stream().mapToLong(text -> text.length() + 1L).sum();
    if (total >= 1L << PLACE_BITS) {
      throw new IllegalArgumentException(
          "the texts have %d characters together, more than 2^%d; link them in several shelves"
              .formatted(total, PLACE_BITS));
    }
    characters = new int[(int) total];
    begins = new int[texts.size()];
    int runs = 0;
    int at = 0;
    characters[at++] = -1;
    for (int i = 0; i < begins.length; i++) {
      NormalisedText text = texts.get(i);
      begins[i] = at;
      for (int j = 0; j < text.length(); j++) {
        characters[at++] = text.at(j);
      }
      characters[at++] = -2 - i;
      runs += Math.max(0, text.length() - SHORTEST + 1);
    }
    entries = new long[runs];
    int n = 0;
    for (int i = 0; i < begins.length; i++) {
      int last = begins[i] + texts.get(i).length() - SHORTEST;
      for (int place = begins[i]; place <= last; place++) {
        entries[n++] = entry(place);
      }
    }
    Arrays.sort(entries);
  }

  private long entry(int place) {
    long hash = 0;
    for (int i = 0; i < SHORTEST; i++) {
      hash = (hash ^ characters[place + i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (hash << PLACE_BITS & Long.MAX_VALUE) | place;
  }

  private static int place(long entry) {
    return (int) (entry & (1L << PLACE_BITS) - 1);
  }

  private static boolean sameHash(long one, long other) {
    return one >>> PLACE_BITS == other >>> PLACE_BITS;
  }

  private int textAt(int place) {
    int i = Arrays.binarySearch(begins, place);
    return i >= 0 ? i : -i - 2;
  }

  /** {@return how many characters from {@code a} and from {@code b} on are the same} */
  private int common(int a, int b) {
    int n = 0;
    while (a + n < characters.length
        && b + n < characters.length
        && characters[a + n] == characters[b + n]) {
      n++;
    }
    return n;
  }

  /** Shows every maximal match between two different texts to {@code visitor}. */
  void forEachMaximalMatch(MatchVisitor visitor) {
    int to;
    for (int from = 0; from < entries.length; from = to) {
      to = from + 1;
      while (to < entries.length && sameHash(entries[from], entries[to])) {
        to++;
      }
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < to; j++) {
          match(place(entries[i]), place(entries[j]), visitor);
        }
      }
    }
  }

  private void match(int a, int b, MatchVisitor visitor) {
    if (characters[a - 1] == characters[b - 1]) {
      return;
    }
    int textA = textAt(a);
    int textB = textAt(b);
    if (textA == textB) {
      return;
    }
    int length = common(a, b);
    if (length >= SHORTEST) {
      visitor.match(textA, textB, new Passage(a, length));
    }
  }

  private boolean stands(Passage passage, int place) {
    int length = passage.length();
    int from = passage.place();
    return place + length <= characters.length
        && Arrays.equals(characters, from, from + length, characters, place, place + length);
  }

  /** {@return the characters of {@code passage}} */
  String wording(Passage passage) {
    return new String(characters, passage.place(), passage.length());
  }

  /** {@return where {@code passage} begins in text number {@code text}, ascending} */
  List<Integer> occurrences(int text, Passage passage) {
    long first = entry(passage.place());
    long lowest = first - place(first) + begins[text];
    int end = begins[text] + texts.get(text).length();
    int i = Arrays.binarySearch(entries, lowest);
    List<Integer> found = new ArrayList<>();
    for (i = i >= 0 ? i : -i - 1; i < entries.length; i++) {
      int place = place(entries[i]);
      if (!sameHash(entries[i], first) || place >= end) {
        break;
      }
      if (stands(passage, place)) {
        found.add(place - begins[text]);
      }
    }
    return found;
  }

  /** {@return the numbers of all texts that have {@code passage}, ascending} */
  List<Integer> textsWith(Passage passage) {
    long first = entry(passage.place());
    int i = Arrays.binarySearch(entries, first - place(first));
    List<Integer> found = new ArrayList<>();
    for (i = i >= 0 ? i : -i - 1; i < entries.length && sameHash(entries[i], first); i++) {
      int place = place(entries[i]);
      int text = textAt(place);
      boolean isNew = found.isEmpty() || found.get(found.size() - 1) != text;
      if (isNew && stands(passage, place)) {
        found.add(text);
      }
    }
    return found;
  }
}
