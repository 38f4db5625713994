package org.huisheng.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a document spoke, as far as it can be known: some day from {@code earliest} to {@code
 * latest}, both included.
 *
 * @param earliest the first day possible; absent when nothing bounds it
 * @param latest the last day possible; absent means open, never zero
 * @param basis where the bounds come from
 * @param kind what the day is the day of (adopted, delivered, held, else published), when one is
 *     stated
 */
public record DateInterval(
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    DateBasis basis,
    Optional<DateKind> kind) {

  /** Where the bounds of a date come from (日期依据). */
  public enum DateBasis implements Notation {
    /** The document states the day and nothing contradicts it. */
    STATED,
    /** Dated events that the text names bound it. */
    BOUNDED_BY_CHRONICLE,
    /** Nothing in the document bounds it. */
    UNKNOWN
  }

  public DateInterval {
    Objects.requireNonNull(basis);
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("latest before earliest: " + earliest + " " + latest);
    }
  }

  /**
   * {@return whether every day this interval admits is after every day {@code other} admits}
   *
   * <p>The only ground on which one document is called later than another.
   */
  public boolean isAfter(DateInterval other) {
    return earliest.isPresent()
        && other.latest.isPresent()
        && earliest.get().isAfter(other.latest.get());
  }
}
