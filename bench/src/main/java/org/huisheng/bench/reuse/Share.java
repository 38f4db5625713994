package org.huisheng.bench.reuse;

/**
 * A part of a whole.
 *
 * @param part how many of them
 * @param whole of how many
 */
public record Share(long part, long whole) {

  /** Nothing of nothing. */
  public static final Share NONE = new Share(0, 0);

  /** {@return this share with one more in the whole, and in the part if {@code isPart}} */
  public Share and(boolean isPart) {
    return new Share(isPart ? part + 1 : part, whole + 1);
  }

  /** {@return this and {@code other} together} */
  public Share and(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }

  /** {@return a number from 0 to 1; not a number for nothing of nothing} */
  public double value() {
    return (double) part / whole;
  }
}
