package org.huisheng.model;

import java.util.Comparator;

/**
 * A half-open stretch of one text.
 *
 * @param start offset of the first character, counted from 0 in UTF-16 code units
 * @param end offset after the last character; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span must satisfy 0 <= start <= end: " + start + ".." + end);
    }
  }

  /** {@return the number of UTF-16 code units covered} */
  public int length() {
    return end - start;
  }

  /** {@return whether nothing is covered} */
  public boolean isEmpty() {
    return start == end;
  }

  /** {@return the stretch of {@code text} that this span covers} */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** {@return whether every character of {@code other} is covered} */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** {@return whether the two share at least one character} */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** {@return the same stretch, {@code distance} code units further on} */
  public Span shifted(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
