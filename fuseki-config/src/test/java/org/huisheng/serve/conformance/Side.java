package org.huisheng.serve.conformance;

import java.util.Locale;

/** Who answers. */
enum Side {
  OURS,
  STOCK;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
