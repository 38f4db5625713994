package org.huisheng.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The score of one kind of fact over all documents (micro average).
 *
 * @param matched how many of the gold were found, each by a prediction of its own
 * @param gold how many the gold has
 * @param predicted how many the program gave
 */
public record Row(String kind, int matched, int gold, int predicted) {

  /** {@return the share of the predicted that is right, to three decimals; 0 when none is} */
  public double precision() {
    return rounded(share(predicted));
  }

  /** {@return the share of the gold that was found, to three decimals; 0 when the gold has none} */
  public double recall() {
    return rounded(share(gold));
  }

  /** {@return the harmonic mean of precision and recall, to three decimals} */
  public double f1() {
    double precision = share(predicted);
    double recall = share(gold);
    return precision + recall == 0 ? 0 : rounded(2 * precision * recall / (precision + recall));
  }

  private double share(int of) {
    return of == 0 ? 0 : (double) matched / of;
  }

  /** Rounds the exact binary value, a tie to even, as Python does. */
  private static double rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }

  static String decimals(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
