package org.huisheng.model;

import java.util.List;

/**
 * Two documents that share wording, and what holds for the two as wholes.
 *
 * @param first the document with the smaller identifier
 * @param second the other
 * @param order which is later, where their dates prove it
 * @param basis why, or why not
 * @param lag days from the earlier to the later; unknown without order
 * @param echoes the passages, longest first
 */
public record EchoPair(
    DocumentId first,
    DocumentId second,
    Order order,
    OrderBasis basis,
    Lag lag,
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
