package org.huisheng.link.echo;

import org.huisheng.model.DateInterval;
import org.huisheng.model.EchoPair.Order;
import org.huisheng.model.EchoPair.OrderBasis;
import org.huisheng.model.Lag;

/**
 * Which of two documents spoke later, and by how many days.
 *
 * @param lag from the earlier to the later; unknown without order
 */
record PairOrder(Order order, OrderBasis basis, Lag lag) {

  /** {@return the order of two documents that spoke on {@code first} and {@code second}} */
  static PairOrder of(DateInterval first, DateInterval second) {
    if (isUnknown(first) || isUnknown(second)) {
      return new PairOrder(Order.UNKNOWN, OrderBasis.NO_DATE, Lag.UNKNOWN);
    }
    if (first.isAfter(second)) {
      return ordered(Order.FIRST_LATER, Lag.between(second, first));
    }
    if (second.isAfter(first)) {
      return ordered(Order.SECOND_LATER, Lag.between(first, second));
    }
    return new PairOrder(Order.UNKNOWN, OrderBasis.INTERVALS_OVERLAP, Lag.UNKNOWN);
  }

  private static boolean isUnknown(DateInterval date) {
    return date.earliest().isEmpty() && date.latest().isEmpty();
  }

  private static PairOrder ordered(Order order, Lag lag) {
    return new PairOrder(order, OrderBasis.DISJOINT_INTERVALS, lag);
  }
}
