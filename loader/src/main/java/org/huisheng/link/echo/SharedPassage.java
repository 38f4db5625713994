package org.huisheng.link.echo;

import java.util.List;
import org.huisheng.model.Echo.Kind;
import org.huisheng.model.Span;

/**
 * A wording of two texts before anything is said of its descent. Stretches are in normalised
 * characters.
 *
 * @param words in the text that stands earlier in the order of the shelf
 * @param otherWords in the other text
 * @param places in the earlier text, ascending
 * @param otherPlaces in the other text, ascending
 * @param runs the runs of equal characters at one place of the earlier text
 * @param otherRuns the same at the same place of the other text
 * @param kind how the two are alike
 * @param matched equal characters
 * @param similarity share of equal characters
 * @param novelty equal characters that are no formula's
 * @param weight the same, those that many texts have or that stand alone counting less
 */
record SharedPassage(
    String words,
    String otherWords,
    List<Span> places,
    List<Span> otherPlaces,
    List<Span> runs,
    List<Span> otherRuns,
    Kind kind,
    int matched,
    double similarity,
    int novelty,
    double weight) {

  /** Shared wording with fewer characters of its own is a formula that both use. */
  private static final int LEAST_OWN = 6;

  /** What an echo weighs at least, times its similarity: a few words far apart are chance. */
  static final double LEAST_WEIGHT = 7;

  /**
   * The same where descent is claimed. Of echoes of the 2025 recommendation in provincial reports
   * with a novelty under 15, a reader found every other one to be a name or chance.
   */
  private static final double LEAST_FOR_DESCENT = 15;

  /** {@return whether enough of it is no formula's to make an echo} */
  boolean isTelling() {
    return novelty >= LEAST_OWN && weight * similarity >= LEAST_WEIGHT;
  }

  /** {@return whether enough of it is no formula's to say who has it from whom} */
  boolean isEnoughForDescent() {
    return weight * similarity >= LEAST_FOR_DESCENT;
  }
}
