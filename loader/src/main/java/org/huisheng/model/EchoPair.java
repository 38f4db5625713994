package org.huisheng.model;

import java.util.List;
import java.util.OptionalLong;

/**
 * Two documents that share wording, and what holds for the two as wholes.
 *
 * @param first the document with the smaller identifier
 * @param second the other
 * @param order which is later, where their dates prove it
 * @param basis why, or why not
 * @param lagMin fewest days from the earlier to the later; absent without order
 * @param lagMax most days from the earlier to the later; absent means open, never zero
 * @param echoes the passages, longest first
 */
public record EchoPair(
    DocumentId first,
    DocumentId second,
    Order order,
    OrderBasis basis,
    OptionalLong lagMin,
    OptionalLong lagMax,
    List<Echo> echoes) {

  /** Which of two documents spoke later (先后). */
  public enum Order implements Notation {
    FIRST_LATER,
    SECOND_LATER,
    UNKNOWN
  }

  /** Why an order is claimed or not (先后依据). */
  public enum OrderBasis implements Notation {
    /** Every day the one admits is after every day the other admits. */
    DISJOINT_INTERVALS,
    /** Some day is admitted by both. */
    INTERVALS_OVERLAP,
    /** One of the two has no date at all. */
    NO_DATE
  }

  public EchoPair {
    echoes = List.copyOf(echoes);
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("the smaller identifier comes first: " + first);
    }
  }
}
