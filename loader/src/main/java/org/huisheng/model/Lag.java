package org.huisheng.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long after one text another spoke, as far as their dates tell. The two bounds are never made
 * one number.
 *
 * @param min fewest days; absent when nothing bounds it
 * @param max most days; absent means open, never zero
 */
public record Lag(OptionalLong min, OptionalLong max) {

  /** Nothing is known. */
  public static final Lag UNKNOWN = new Lag(OptionalLong.empty(), OptionalLong.empty());

  /** {@return the days from {@code earlier} to {@code later}} */
  public static Lag between(DateInterval earlier, DateInterval later) {
    return new Lag(
        days(earlier.latest(), later.earliest()), days(earlier.earliest(), later.latest()));
  }

  private static OptionalLong days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isPresent() && to.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()))
        : OptionalLong.empty();
  }
}
