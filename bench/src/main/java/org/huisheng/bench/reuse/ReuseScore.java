package org.huisheng.bench.reuse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a shelf's truth a finder found, and how much of what it found is true.
 *
 * @param recall plants found between the two documents they were copied between; popular ones with
 *     any document that has them
 * @param recallFurtherBack the same, or found with a document that had the passage before the
 *     source had it
 * @param precision matches whose two passages share six characters or more of one origin, stock
 *     formulas apart
 * @param order of the true matches between documents of different days, those that name the earlier
 *     document as the earlier
 */
public record ReuseScore(
    Map<Editing, Share> recall,
    Map<Editing, Share> recallFurtherBack,
    Share precision,
    Share order) {

  public ReuseScore {
    recall = Map.copyOf(recall);
    recallFurtherBack = Map.copyOf(recallFurtherBack);
  }

  /** {@return the score of {@code matches} on the texts of {@code shelf}} */
  public static ReuseScore of(PassageShelf shelf, List<Match> matches) {
    Map<Editing, Share> recall = new EnumMap<>(Editing.class);
    Map<Editing, Share> furtherBack = new EnumMap<>(Editing.class);
    for (Editing editing : Editing.values()) {
      recall.put(editing, Share.NONE);
      furtherBack.put(editing, Share.NONE);
    }
    PlantJudge judge = new PlantJudge(shelf, new Sightings(matches));
    for (Plant plant : shelf.plants()) {
      boolean isFound = plant.isPopular() ? judge.isFoundAnywhere(plant) : judge.isFound(plant);
      boolean isFoundBack = isFound || judge.isFoundFurtherBack(plant);
      recall.computeIfPresent(plant.editing(), (editing, share) -> share.and(isFound));
      furtherBack.computeIfPresent(plant.editing(), (editing, share) -> share.and(isFoundBack));
    }
    Share precision = Share.NONE;
    Share order = Share.NONE;
    for (Match match : matches) {
      boolean isTrue = isTrue(match, shelf);
      precision = precision.and(isTrue);
      int days = shelf.day(match.later()) - shelf.day(match.earlier());
      if (isTrue && days != 0) {
        order = order.and(days > 0);
      }
    }
    return new ReuseScore(recall, furtherBack, precision, order);
  }

  private static boolean isTrue(Match match, PassageShelf shelf) {
    OriginSet earlier = OriginSet.of(shelf.origins(match.earlierStretch()));
    OriginSet later = OriginSet.of(shelf.origins(match.laterStretch()));
    return earlier.and(later).size() >= PlantJudge.LEAST_SHARED;
  }
}
