package org.huisheng.bench.reuse;

/**
 * Some characters of a document of the shelf.
 *
 * @param document its index
 * @param start the first character
 * @param end after the last character
 */
public record Stretch(int document, int start, int end) {

  /**
   * @throws IllegalArgumentException when {@code start} and {@code end} are no span
   */
  public Stretch {
    check(document, start, end);
  }

  static void check(int document, int start, int end) {
    if (document < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "no stretch: document %d, characters %d to %d".formatted(document, start, end));
    }
  }

  /** {@return how many characters it has} */
  public int length() {
    return end - start;
  }

  boolean touches(Stretch other) {
    return document == other.document && start < other.end && other.start < end;
  }
}
