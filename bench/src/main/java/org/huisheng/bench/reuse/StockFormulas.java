package org.huisheng.bench.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Phrases that many sentences begin with, a few of them far more than the rest (Zipf).
 *
 * <p>They are made of random words, so that no list of known formulas holds them.
 */
final class StockFormulas {

  private static final int FORMULAS = 20;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 25;

  private final List<List<Word>> formulas = new ArrayList<>();
  private final double total;

  StockFormulas(Vocabulary vocabulary, Random random) {
    double weights = 0;
    for (int rank = 1; rank <= FORMULAS; rank++) {
      formulas.add(formula(vocabulary, random));
      weights += 1.0 / rank;
    }
    total = weights;
  }

  private static List<Word> formula(Vocabulary vocabulary, Random random) {
    // No word has one character, so that a phrase may end one short of the length drawn.
    int most = SHORTEST + 1 + random.nextInt(LONGEST - SHORTEST);
    List<Word> words = new ArrayList<>();
    int length = 0;
    while (length < most - 1) {
      Word word = vocabulary.content(random);
      if (length + word.length() <= most) {
        words.add(word);
        length += word.length();
      }
    }
    return List.copyOf(words);
  }

  /** {@return the words of one of them} */
  List<Word> draw(Random random) {
    double rest = random.nextDouble() * total;
    int rank = 1;
    while (rank < FORMULAS && rest >= 1.0 / rank) {
      rest -= 1.0 / rank;
      rank++;
    }
    return formulas.get(rank - 1);
  }
}
