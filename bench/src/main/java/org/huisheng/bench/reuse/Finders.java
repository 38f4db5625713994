package org.huisheng.bench.reuse;

import java.util.List;

/** The finders that are compared. */
final class Finders {

  private Finders() {}

  /** {@return all of them; the first is ours, the others it is compared with} */
  static List<ReuseFinder> all() {
    return List.of(new HuishengFinder(), new MinHashFinder());
  }
}
