package org.huisheng.query;

import java.util.Locale;

/** How a result is best looked at. */
public enum Chart {
  /** Rows as they are. */
  TABLE,
  /** One bar a row. */
  BAR,
  /** Two columns span a grid, a third colours it. */
  HEATMAP,
  /** Rows along their days. */
  TIMELINE,
  /** Rows are edges. */
  NETWORK;

  /** {@return how the chart is written in a query's header} */
  public String notation() {
    return name().toLowerCase(Locale.ROOT);
  }
}
