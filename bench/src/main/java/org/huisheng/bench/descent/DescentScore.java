package org.huisheng.bench.descent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huisheng.bench.descent.Claims.Claim;
import org.huisheng.bench.reuse.Share;
import org.huisheng.model.Echo.Ground;
import org.huisheng.model.EchoPair;

/**
 * How much of what is claimed of descent is right, and how much of the truth is claimed.
 *
 * @param right claims that are right, of all claims, by ground
 * @param wrong the claims that are wrong, by kind
 * @param givers claims that are right, of all claims on planted passages, by whose document the
 *     giver is and whether the passage arose there
 * @param pairs of the passages of documents that have an ancestor on the shelf, with each such
 *     ancestor: those that are claimed, by how the taker's body stands to the ancestor's
 * @param takers of the passages of documents that have an ancestor of another body on the shelf,
 *     those of which one is claimed
 * @param rootHeld the same, where the document in which the passage arose is on the shelf
 * @param abstentions why the other pairs are not claimed; {@code NONE} where no echo covers them
 */
record DescentScore(
    Map<Ground, Share> right,
    Map<WrongKind, List<Claim>> wrong,
    SortedMap<String, Share> givers,
    Map<Relation, Share> pairs,
    Share takers,
    Share rootHeld,
    SortedMap<String, Integer> abstentions) {

  /** What the abstentions call a pair without an echo. */
  static final String NONE = "no echo found";

  /** How the body of a taker stands to that of an ancestor. */
  enum Relation {
    BELOW,
    SAME,
    BESIDE,
    ABOVE
  }

  /** A passage of which a document may have the words from another. */
  private record Way(int taker, int giver, int passage) {}

  /** {@return the score of the echoes between the documents {@code held} of {@code forest}} */
  static DescentScore of(TransmissionForest forest, Set<Integer> held, Collection<EchoPair> pairs) {
    Claims claims = new Claims(forest);
    Map<Ground, Share> right = new EnumMap<>(Ground.class);
    Map<WrongKind, List<Claim>> wrong = new EnumMap<>(WrongKind.class);
    SortedMap<String, Share> givers = new TreeMap<>();
    Map<Way, Claim> seen = new HashMap<>();
    for (EchoPair pair : pairs) {
      for (Claim claim : claims.of(pair)) {
        if (claim.isAsserted()) {
          Optional<WrongKind> kind = claims.wrong(claim);
          Share one = Share.NONE.and(kind.isEmpty());
          right.merge(claim.ground(), one, Share::and);
          claims.giver(claim).ifPresent(giver -> givers.merge(giver, one, Share::and));
          kind.ifPresent(how -> wrong.computeIfAbsent(how, any -> new ArrayList<>()).add(claim));
        }
        for (int passage : claim.passages()) {
          seen.merge(
              new Way(claim.taker(), claim.giver(), passage),
              claim,
              (one, other) -> one.isAsserted() ? one : other);
        }
      }
    }
    return new Counting(forest, held, seen).score(right, wrong, givers);
  }

  /** {@return the claims that are wrong, of all} */
  Share wrongShare() {
    Share all = right.values().stream().reduce(Share.NONE, Share::and);
    return new Share(all.whole() - all.part(), all.whole());
  }

  /** {@return the pairs that are claimed, of all} */
  Share recall() {
    return pairs.values().stream().reduce(Share.NONE, Share::and);
  }

  /** {@return this and {@code other} together} */
  DescentScore and(DescentScore other) {
    Map<Ground, Share> allRight = new EnumMap<>(right);
    other.right.forEach((ground, share) -> allRight.merge(ground, share, Share::and));
    Map<WrongKind, List<Claim>> allWrong = new EnumMap<>(WrongKind.class);
    Stream.of(wrong, other.wrong)
        .forEach(
            some ->
                some.forEach(
                    (kind, claims) ->
                        allWrong.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(claims)));
    SortedMap<String, Share> allGivers = new TreeMap<>(givers);
    other.givers.forEach((giver, share) -> allGivers.merge(giver, share, Share::and));
    Map<Relation, Share> allPairs = new EnumMap<>(pairs);
    other.pairs.forEach((relation, share) -> allPairs.merge(relation, share, Share::and));
    SortedMap<String, Integer> allAbstentions = new TreeMap<>(abstentions);
    other.abstentions.forEach((ground, count) -> allAbstentions.merge(ground, count, Integer::sum));
    return new DescentScore(
        allRight,
        allWrong,
        allGivers,
        allPairs,
        takers.and(other.takers),
        rootHeld.and(other.rootHeld),
        allAbstentions);
  }

  /** Goes through the truth. */
  private static final class Counting {
    private final TransmissionForest forest;
    private final Set<Integer> held;
    private final Map<Way, Claim> seen;
    private final Map<Relation, Share> pairs = new EnumMap<>(Relation.class);
    private final SortedMap<String, Integer> abstentions = new TreeMap<>();
    private Share takers = Share.NONE;
    private Share rootHeld = Share.NONE;

    Counting(TransmissionForest forest, Set<Integer> held, Map<Way, Claim> seen) {
      this.forest = forest;
      this.held = held;
      this.seen = seen;
      for (Relation relation : Relation.values()) {
        pairs.put(relation, Share.NONE);
      }
    }

    DescentScore score(
        Map<Ground, Share> right,
        Map<WrongKind, List<Claim>> wrong,
        SortedMap<String, Share> givers) {
      held.forEach(number -> forest.document(number).copies().forEach(this::count));
      return new DescentScore(right, wrong, givers, pairs, takers, rootHeld, abstentions);
    }

    private void count(Copy copy) {
      boolean isAny = false;
      boolean isClaimed = false;
      for (int ancestor : forest.ancestors(copy)) {
        Copy given = forest.copy(ancestor, copy.passage()).orElseThrow();
        if (!held.contains(ancestor)
            || forest.shared(copy, given) < TransmissionForest.LEAST_SHARED) {
          continue;
        }
        Claim claim = seen.get(new Way(copy.document(), ancestor, copy.passage()));
        boolean isRight = claim != null && claim.isAsserted();
        Relation relation = relation(copy.document(), ancestor);
        pairs.computeIfPresent(relation, (any, share) -> share.and(isRight));
        if (!isRight) {
          abstentions.merge(claim == null ? NONE : claim.ground().name(), 1, Integer::sum);
        }
        isAny |= relation != Relation.SAME;
        isClaimed |= isRight && relation != Relation.SAME;
      }
      if (isAny) {
        takers = takers.and(isClaimed);
        List<Integer> all = forest.ancestors(copy);
        if (held.contains(all.get(all.size() - 1))) {
          rootHeld = rootHeld.and(isClaimed);
        }
      }
    }

    private Relation relation(int taker, int giver) {
      int to = forest.document(taker).speaker();
      int from = forest.document(giver).speaker();
      if (to == from) {
        return Relation.SAME;
      }
      if (forest.speakers().isAbove(from, to)) {
        return Relation.BELOW;
      }
      return forest.speakers().isAbove(to, from) ? Relation.ABOVE : Relation.BESIDE;
    }
  }
}
