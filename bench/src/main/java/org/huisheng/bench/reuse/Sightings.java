package org.huisheng.bench.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A finder's matches by the documents they touch. */
final class Sightings {

  /**
   * A match seen from one of its documents.
   *
   * @param here the passage in this document
   * @param there the passage in the other
   */
  record Sighting(Stretch here, Stretch there) {}

  private final Map<Integer, List<Sighting>> byDocument = new HashMap<>();

  Sightings(List<Match> matches) {
    for (Match match : matches) {
      add(match.earlierStretch(), match.laterStretch());
      add(match.laterStretch(), match.earlierStretch());
    }
  }

  private void add(Stretch here, Stretch there) {
    byDocument
        .computeIfAbsent(here.document(), key -> new ArrayList<>())
        .add(new Sighting(here, there));
  }

  /** {@return the matches that have characters of {@code stretch}, seen from its document} */
  List<Sighting> at(Stretch stretch) {
    return byDocument.getOrDefault(stretch.document(), List.of()).stream()
        .filter(sighting -> sighting.here().touches(stretch))
        .toList();
  }

  /** {@return whether {@code stretches} together cover half of {@code whole} or more} */
  static boolean coverHalf(List<Stretch> stretches, Stretch whole) {
    BitSet covered = new BitSet(whole.length());
    for (Stretch stretch : stretches) {
      if (stretch.touches(whole)) {
        covered.set(
            Math.max(stretch.start(), whole.start()) - whole.start(),
            Math.min(stretch.end(), whole.end()) - whole.start());
      }
    }
    return covered.cardinality() * 2 >= whole.length();
  }
}
