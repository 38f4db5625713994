package org.huisheng.bench.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huisheng.bench.reuse.Sightings.Sighting;

/** Says of a plant whether a finder found it. */
final class PlantJudge {

  /** So many characters of the same origin make two passages the same. */
  static final int LEAST_SHARED = 6;

  private final PassageShelf shelf;
  private final Sightings sightings;

  PlantJudge(PassageShelf shelf, Sightings sightings) {
    this.shelf = shelf;
    this.sightings = sightings;
  }

  /** {@return whether matches between its two documents cover half of it on either side} */
  boolean isFound(Plant plant) {
    List<Stretch> inTarget = new ArrayList<>();
    List<Stretch> inSource = new ArrayList<>();
    for (Sighting sighting : sightings.at(plant.target())) {
      if (sighting.there().document() == plant.source().document()) {
        inTarget.add(sighting.here());
      }
    }
    for (Sighting sighting : sightings.at(plant.source())) {
      if (sighting.there().document() == plant.target().document()) {
        inSource.add(sighting.here());
      }
    }
    return Sightings.coverHalf(inTarget, plant.target())
        && Sightings.coverHalf(inSource, plant.source());
  }

  /**
   * {@return whether matches with a document that had the passage before the source had it cover
   * half of the plant}
   *
   * <p>Such a document is earlier than the source; half of what the plant really has of its source
   * came from there.
   */
  boolean isFoundFurtherBack(Plant plant) {
    Map<Integer, List<Sighting>> holders = new HashMap<>();
    for (Sighting sighting : sightings.at(plant.target())) {
      if (sighting.there().document() < plant.source().document()) {
        holders
            .computeIfAbsent(sighting.there().document(), key -> new ArrayList<>())
            .add(sighting);
      }
    }
    if (holders.isEmpty()) {
      return false;
    }
    OriginSet copied = origins(plant.target()).and(origins(plant.source()));
    for (List<Sighting> holder : holders.values()) {
      List<Stretch> here = holder.stream().map(Sighting::here).toList();
      int[] there =
          holder.stream()
              .flatMapToInt(seen -> Arrays.stream(shelf.origins(seen.there())))
              .toArray();
      if (copied.and(OriginSet.of(there)).size() * 2 >= copied.size()
          && Sightings.coverHalf(here, plant.target())) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether matches with any holders of the passage cover half of the plant} */
  boolean isFoundAnywhere(Plant plant) {
    OriginSet own = origins(plant.target());
    List<Stretch> here = new ArrayList<>();
    for (Sighting sighting : sightings.at(plant.target())) {
      if (own.and(origins(sighting.there())).size() >= LEAST_SHARED) {
        here.add(sighting.here());
      }
    }
    return Sightings.coverHalf(here, plant.target());
  }

  private OriginSet origins(Stretch stretch) {
    return OriginSet.of(shelf.origins(stretch));
  }
}
