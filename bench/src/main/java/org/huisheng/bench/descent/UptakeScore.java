package org.huisheng.bench.descent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huisheng.bench.reuse.Share;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Uptake;
import org.huisheng.model.Uptake.Value;

/**
 * What is said of the uptake of some directives by bodies that have later texts.
 *
 * @param directives how many of them were looked for at all
 * @param all bodies that are said to repeat one, of all
 * @param below of those below the body that issued it
 * @param claimed what is said to be taken up
 */
record UptakeScore(int directives, Share all, Share below, List<Claimed> claimed) {

  /** A directive that a body is said to have taken up. */
  record Claimed(ForestDocument directive, Uptake uptake) {}

  static final UptakeScore NONE = new UptakeScore(0, Share.NONE, Share.NONE, List.of());

  UptakeScore {
    claimed = List.copyOf(claimed);
  }

  /** {@return the score of what {@code uptakes} say of {@code directives}} */
  static UptakeScore of(
      Speakers speakers, List<ForestDocument> directives, Collection<Uptake> uptakes) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < speakers.all().size(); i++) {
      numbers.put(speakers.get(i).name(), i);
    }
    Map<DocumentId, ForestDocument> byId = new HashMap<>();
    directives.forEach(directive -> byId.put(directive.id(), directive));
    Set<DocumentId> seen = new HashSet<>();
    Share all = Share.NONE;
    Share below = Share.NONE;
    List<Claimed> claimed = new ArrayList<>();
    for (Uptake uptake : uptakes) {
      ForestDocument directive = uptake.text().map(byId::get).orElse(null);
      Integer body = numbers.get(uptake.body().name());
      if (directive == null || body == null || uptake.value() == Value.NOT_HELD) {
        continue;
      }
      seen.add(directive.id());
      boolean isRepeated =
          uptake.value() == Value.REPEATED || uptake.value() == Value.NAMED_AND_REPEATED;
      all = all.and(isRepeated);
      if (speakers.isAbove(directive.speaker(), body)) {
        below = below.and(isRepeated);
      }
      if (isRepeated) {
        claimed.add(new Claimed(directive, uptake));
      }
    }
    return new UptakeScore(seen.size(), all, below, claimed);
  }

  /** {@return this and {@code other} together} */
  UptakeScore and(UptakeScore other) {
    List<Claimed> both = new ArrayList<>(claimed);
    both.addAll(other.claimed);
    return new UptakeScore(
        directives + other.directives, all.and(other.all), below.and(other.below), both);
  }
}
