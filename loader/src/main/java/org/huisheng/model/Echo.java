package org.huisheng.model;

import java.util.List;

/**
 * Wording that two documents share: a hypothesis about words, not a proof of descent. One per pair
 * of documents and normalised passage.
 *
 * @param passage the shared wording reduced to letters, digits and Han characters
 * @param inFirst every place in the pair's first document, in offsets of its original
 * @param inSecond every place in the pair's second document, likewise
 * @param descent what may be said about where the second took it from
 */
public record Echo(String passage, List<Span> inFirst, List<Span> inSecond, Descent descent) {

  /** What may be said of the way from one text to the other (承袭). */
  public enum Descent implements Notation {
    /** The pair's first document took the words from the second. */
    FIRST_FROM_SECOND,
    /** The pair's second document took the words from the first. */
    SECOND_FROM_FIRST,
    /** Both have the words; nothing more is known. */
    SHARED_WORDING
  }

  public Echo {
    inFirst = List.copyOf(inFirst);
    inSecond = List.copyOf(inSecond);
    if (inFirst.isEmpty() || inSecond.isEmpty()) {
      throw new IllegalArgumentException("an echo stands in both documents: " + passage);
    }
  }
}
