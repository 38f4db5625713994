package org.huisheng.bench.reuse;

import java.util.Optional;
import java.util.Random;

/**
 * Words cut out of a document.
 *
 * @param place where they stand there
 * @param words the words
 */
record Passage(Stretch place, Strand words) {

  /** With fewer characters that are not stock, nobody could tell where a passage is from. */
  private static final int LEAST_OWN = 10;

  /**
   * {@return a passage of {@code shortest} to {@code longest} characters from anywhere in a
   * document, begun and ended at the bounds of words only; nothing when the place drawn has too
   * little text behind it or too much stock in it}
   *
   * @param index the document's
   */
  static Optional<Passage> cut(
      int index, Strand document, int shortest, int longest, Random random) {
    int first = random.nextInt(document.size());
    int wanted = shortest + random.nextInt(longest - shortest + 1);
    Strand words = new Strand();
    int own = 0;
    for (int i = first; i < document.size() && words.length() < wanted; i++) {
      words.add(document, i, i + 1);
      own += document.origin(i) == Strand.STOCK ? 0 : document.word(i).length();
    }
    if (own < LEAST_OWN || words.length() < shortest || words.length() > longest) {
      return Optional.empty();
    }
    int start = 0;
    for (int i = 0; i < first; i++) {
      start += document.word(i).length();
    }
    return Optional.of(new Passage(new Stretch(index, start, start + words.length()), words));
  }
}
