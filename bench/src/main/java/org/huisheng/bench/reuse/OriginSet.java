package org.huisheng.bench.reuse;

import java.util.Arrays;

/** Origins of characters, each once, those of stock formulas left out. Immutable. */
final class OriginSet {

  private final int[] origins;

  private OriginSet(int[] origins) {
    this.origins = origins;
  }

  static OriginSet of(int... origins) {
    return new OriginSet(
        Arrays.stream(origins)
            .filter(origin -> origin != Strand.STOCK)
            .sorted()
            .distinct()
            .toArray());
  }

  int size() {
    return origins.length;
  }

  OriginSet and(OriginSet other) {
    return new OriginSet(Arrays.stream(origins).filter(other::contains).toArray());
  }

  private boolean contains(int origin) {
    return Arrays.binarySearch(origins, origin) >= 0;
  }
}
