package org.huisheng.bench.descent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.huisheng.bench.reuse.Share;

/**
 * Who really took directives up, of the bodies that have later documents.
 *
 * @param all of all bodies
 * @param below of those below the body that issued it
 */
record TrueUptake(Share all, Share below) {

  static TrueUptake of(TransmissionForest forest, List<ForestDocument> directives) {
    Map<Integer, TreeSet<Integer>> takers = new HashMap<>();
    for (int i = 0; i < forest.documents().size(); i++) {
      ForestDocument document = forest.document(i);
      for (Copy copy : document.copies()) {
        for (int ancestor : forest.ancestors(copy)) {
          takers.computeIfAbsent(ancestor, any -> new TreeSet<>()).add(document.speaker());
        }
      }
    }
    Share all = Share.NONE;
    Share below = Share.NONE;
    for (ForestDocument directive : directives) {
      int number = forest.number(directive.id()).orElseThrow();
      for (int body = 0; body < forest.speakers().all().size(); body++) {
        if (body == directive.speaker() || !hasLater(forest, body, directive)) {
          continue;
        }
        boolean isTaken = takers.getOrDefault(number, new TreeSet<>()).contains(body);
        all = all.and(isTaken);
        if (forest.speakers().isAbove(directive.speaker(), body)) {
          below = below.and(isTaken);
        }
      }
    }
    return new TrueUptake(all, below);
  }

  /** {@return this and {@code other} together} */
  TrueUptake and(TrueUptake other) {
    return new TrueUptake(all.and(other.all), below.and(other.below));
  }

  private static boolean hasLater(TransmissionForest forest, int body, ForestDocument directive) {
    return forest.documents().stream()
        .anyMatch(
            document -> document.speaker() == body && document.day().isAfter(directive.day()));
  }
}
