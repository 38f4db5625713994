package org.huisheng.bench.reuse;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Origins of characters, each once, those of stock formulas left out. Immutable. */
public final class OriginSet {

  private final int[] origins;

  private OriginSet(int[] origins) {
    this.origins = origins;
  }

  public static OriginSet of(int... origins) {
    return new OriginSet(
        Arrays.stream(origins)
            .filter(origin -> origin != Strand.STOCK)
            .sorted()
            .distinct()
            .toArray());
  }

  public int size() {
    return origins.length;
  }

  public OriginSet and(OriginSet other) {
    return new OriginSet(Arrays.stream(origins).filter(other::contains).toArray());
  }

  /** {@return those of this and of {@code other}} */
  public OriginSet or(OriginSet other) {
    return of(IntStream.concat(Arrays.stream(origins), Arrays.stream(other.origins)).toArray());
  }

  private boolean contains(int origin) {
    return Arrays.binarySearch(origins, origin) >= 0;
  }
}
