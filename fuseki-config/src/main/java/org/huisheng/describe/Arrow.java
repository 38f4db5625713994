package org.huisheng.describe;

import java.util.Locale;

/** The course of an arrow, from a row of one box to the head of another. */
final class Arrow {

  /** How far an arrow goes straight on before it bends, at least. */
  private static final int REACH = 36;

  /** Where the head of a box is met, from its top. */
  private static final int ENTRY = 15;

  private Arrow() {}

  /**
   * {@return the course as path data}
   *
   * <p>Out at the side that faces the target, and round by the right within a column.
   */
  static String course(DiagramLayout.Place from, int row, DiagramLayout.Place to) {
    boolean leavesRight = to.column() >= from.column();
    boolean entersLeft = to.column() > from.column();
    int startX = leavesRight ? from.right() : from.x();
    int startY = from.rowMiddle(row);
    int endX = entersLeft ? to.x() - 1 : to.right() + 1;
    int endY = to.y() + ENTRY;
    int reach = Math.max(REACH, Math.abs(endX - startX) / 2);
    return String.format(
        Locale.ROOT,
        "M%d %dC%d %d %d %d %d %d",
        startX,
        startY,
        leavesRight ? startX + reach : startX - reach,
        startY,
        entersLeft ? endX - reach : endX + reach,
        endY,
        endX,
        endY);
  }
}
