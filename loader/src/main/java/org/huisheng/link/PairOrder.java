package org.huisheng.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.huisheng.model.DateInterval;
import org.huisheng.model.EchoPair.Order;
import org.huisheng.model.EchoPair.OrderBasis;

/**
 * Which of two documents spoke later, and by how many days.
 *
 * @param lagMin fewest days from the earlier to the later; absent without order
 * @param lagMax most days from the earlier to the later; absent means open, never zero
 */
record PairOrder(Order order, OrderBasis basis, OptionalLong lagMin, OptionalLong lagMax) {

  /** {@return the order of two documents that spoke on {@code first} and {@code second}} */
  static PairOrder of(DateInterval first, DateInterval second) {
    if (isUnknown(first) || isUnknown(second)) {
      return unordered(OrderBasis.NO_DATE);
    }
    if (first.isAfter(second)) {
      return ordered(Order.FIRST_LATER, second, first);
    }
    if (second.isAfter(first)) {
      return ordered(Order.SECOND_LATER, first, second);
    }
    return unordered(OrderBasis.INTERVALS_OVERLAP);
  }

  private static boolean isUnknown(DateInterval date) {
    return date.earliest().isEmpty() && date.latest().isEmpty();
  }

  private static PairOrder unordered(OrderBasis basis) {
    return new PairOrder(Order.UNKNOWN, basis, OptionalLong.empty(), OptionalLong.empty());
  }

  private static PairOrder ordered(Order order, DateInterval earlier, DateInterval later) {
    return new PairOrder(
        order,
        OrderBasis.DISJOINT_INTERVALS,
        days(earlier.latest(), later.earliest()),
        days(earlier.earliest(), later.latest()));
  }

  private static OptionalLong days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isPresent() && to.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()))
        : OptionalLong.empty();
  }
}
