package org.huisheng.model;

import java.util.List;
import java.util.Optional;

/**
 * Wording that two documents share: a hypothesis about words, not a proof of descent. One per pair
 * of documents and normalised passage.
 *
 * @param passage the words of the pair's first document reduced to letters, digits and Han
 *     characters
 * @param otherPassage those of the second; equal where the echo is verbatim
 * @param inFirst every place in the pair's first document
 * @param inSecond every place in the pair's second document
 * @param kind how the one is like the other
 * @param matched how many characters both have, letters, digits and Han characters only
 * @param similarity share of these characters in both passages, above 0, at most 1
 * @param novelty how many of the matched characters are no formula's
 * @param descent what may be said about which took it from which
 * @param ground why that and not more
 */
public record Echo(
    String passage,
    String otherPassage,
    List<Occurrence> inFirst,
    List<Occurrence> inSecond,
    Kind kind,
    int matched,
    double similarity,
    int novelty,
    Descent descent,
    Ground ground) {

  /**
   * A place where the wording stands.
   *
   * @param where in offsets of the document's original
   * @param reportedSpeaker whose words the document says they are, if it reports somebody's speech
   */
  public record Occurrence(Span where, Optional<String> reportedSpeaker) {}

  /** How two passages are alike (异同). */
  public enum Kind implements Notation {
    /** The same letters, digits and Han characters. */
    VERBATIM,
    /** Words are added, left out or changed. */
    ALTERED,
    /** The same pieces stand in another order. */
    REORDERED,
    /** One frame holds different words of some length on the two sides: a local slot. */
    TEMPLATE
  }

  /** What may be said of the way from one text to the other (承袭). */
  public enum Descent implements Notation {
    /** The pair's first document took the words from the second. */
    FIRST_FROM_SECOND,
    /** The pair's second document took the words from the first. */
    SECOND_FROM_FIRST,
    /** Both have them from a third, earlier text, or from somebody who is quoted. */
    SIBLINGS,
    /** Both have the words; nothing more is known. */
    SHARED_WORDING
  }

  /** Why a descent is claimed or not (承袭依据). */
  public enum Ground implements Notation {
    /** The later text names the earlier one. */
    NAMES_SOURCE,
    /** The later text says that these are the words of the earlier one's author. */
    ATTRIBUTES_WORDS,
    /** The earlier text comes from a superior, a leading Party committee or the centre. */
    FROM_ABOVE,
    /** A third text of the shelf had the words before both. */
    THIRD_EARLIER,
    /** The words are those of somebody whose text is not on the shelf. */
    SPEAKER_NOT_HELD,
    /** The later voice may have used the words before the earlier text did. */
    USED_BEFORE,
    /** Others, to whom the earlier voice does not speak, have the words too. */
    KNOWN_ELSEWHERE,
    /** A national body's text, and nobody beyond its reach is held to show whose words they are. */
    NO_WITNESS,
    /** Too few characters are no formula's, or nobody else's, to say more. */
    TOO_LITTLE,
    /** The dates do not say which text is earlier, and neither names the other. */
    ORDER_UNKNOWN,
    /** The earlier text does not speak to the later voice, and is not named. */
    NO_GROUND
  }

  public Echo {
    inFirst = List.copyOf(inFirst);
    inSecond = List.copyOf(inSecond);
    if (inFirst.isEmpty() || inSecond.isEmpty()) {
      throw new IllegalArgumentException("an echo stands in both documents: " + passage);
    }
  }

  /** {@return whether the later text says whose words these are} */
  public boolean isAttributed() {
    return isDescent() && (ground == Ground.NAMES_SOURCE || ground == Ground.ATTRIBUTES_WORDS);
  }

  /** {@return whether one of the two documents took the words from the other} */
  public boolean isDescent() {
    return descent == Descent.FIRST_FROM_SECOND || descent == Descent.SECOND_FROM_FIRST;
  }
}
