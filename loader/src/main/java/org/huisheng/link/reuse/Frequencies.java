package org.huisheng.link.reuse;

/**
 * What the number of texts that have a run of characters says about it, on a shelf of some size.
 *
 * <p>The bounds are those measured on ten thousand generated documents ({@code bench/echoes}).
 * Weights have few steps, and the size of the shelf counts as the power of two below it, so that
 * one more document changes little. Immutable.
 *
 * @param texts how many texts the shelf has
 */
record Frequencies(int texts) {

  /** A run that more texts have brings together each of them with the earliest only. */
  static final int RARE = 30;

  /** How many texts, the earliest ones, stand for all in the middle class. */
  static final int CENTRES = 3;

  /** On a smaller shelf counts say nothing, and a list of formulas stands in for them. */
  static final int TELLING_SHELF = 200;

  /** One text in so many makes a formula. */
  private static final int FORMULA_SHARE = 10;

  /** Between rare and formula, a wording is popular or, nearer to formula, common. */
  private static final int POPULAR_SHARE = 8;

  private static final int COMMON_SHARE = 3;

  private static final int FEW = 4;

  /** With fewer texts not even that much can be seen from counts. */
  private static final int SOME_TEXTS = 12;

  private static final int WEIGHT_OF_FEW = 10;
  private static final int WEIGHT_OF_RARE = 7;
  private static final int WEIGHT_OF_USUAL = 6;
  private static final int WEIGHT_OF_POPULAR = 4;
  private static final int WEIGHT_OF_COMMON = 2;
  private static final int WEIGHT_OF_NEARLY_FORMULA = 1;

  /** What a weight of one character is written as; weights are whole numbers of its tenths. */
  static final int WHOLE = 10;

  /** {@return whether counts on this shelf tell formulas from other wording} */
  boolean areTelling() {
    return texts >= TELLING_SHELF;
  }

  /** {@return the fewest texts that make a run a formula} */
  int formula() {
    return areTelling()
        ? Math.max(RARE + 1, Integer.highestOneBit(texts) / FORMULA_SHARE)
        : Integer.MAX_VALUE;
  }

  /** {@return the fewest texts that make a wording nobody's: so many have it that it is known} */
  int common() {
    return areTelling() ? Math.max(RARE + 1, formula() / COMMON_SHARE) : Integer.MAX_VALUE;
  }

  /** {@return how many of its texts, the earliest first, a run may bring others together with} */
  int centres(int frequency) {
    if (frequency >= formula()) {
      return 0;
    }
    return areTelling() && frequency > RARE ? CENTRES : Integer.MAX_VALUE;
  }

  /** On a shelf of some texts, what half of them have is the language of their kind. */
  private int weightOfFewTexts(int frequency) {
    return texts < SOME_TEXTS || frequency <= texts / 2 ? WEIGHT_OF_FEW : WEIGHT_OF_USUAL;
  }

  /**
   * {@return what a character counts for that belongs to a run of this frequency, in tenths}
   *
   * @param frequency how many texts have the run
   */
  int weight(int frequency) {
    if (frequency >= formula()) {
      return 0;
    }
    if (!areTelling()) {
      return weightOfFewTexts(frequency);
    }
    if (frequency <= FEW) {
      return WEIGHT_OF_FEW;
    }
    if (frequency <= RARE) {
      return WEIGHT_OF_RARE;
    }
    if (frequency <= formula() / POPULAR_SHARE) {
      return WEIGHT_OF_POPULAR;
    }
    return frequency <= formula() / COMMON_SHARE ? WEIGHT_OF_COMMON : WEIGHT_OF_NEARLY_FORMULA;
  }
}
