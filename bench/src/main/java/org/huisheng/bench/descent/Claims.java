package org.huisheng.bench.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.huisheng.bench.reuse.OriginSet;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.Echo.Ground;
import org.huisheng.model.Echo.Occurrence;
import org.huisheng.model.EchoPair;

/** Reads echoes as claims about documents and passages of a forest. */
final class Claims {

  private final TransmissionForest forest;

  Claims(TransmissionForest forest) {
    this.forest = forest;
  }

  /**
   * An echo, by what it says and what it covers.
   *
   * @param taker number of the document that is claimed to have the words from the other; of an
   *     echo that claims nothing, that of the later document
   * @param giver number of the other
   * @param passages planted passages that it covers on both sides
   * @param ground why it claims so much and not more
   * @param isAsserted whether it claims descent
   */
  record Claim(
      int taker,
      int giver,
      Set<Integer> passages,
      Ground ground,
      boolean isAsserted,
      String takerWords,
      String giverWords) {}

  /** {@return the echoes of {@code pair} as claims; none when a document is not the forest's} */
  List<Claim> of(EchoPair pair) {
    OptionalInt first = forest.number(pair.first());
    OptionalInt second = forest.number(pair.second());
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (Echo echo : pair.echoes()) {
      boolean isFirstTaker =
          echo.isDescent()
              ? echo.descent() == Descent.FIRST_FROM_SECOND
              : first.getAsInt() > second.getAsInt();
      claims.add(
          new Claim(
              isFirstTaker ? first.getAsInt() : second.getAsInt(),
              isFirstTaker ? second.getAsInt() : first.getAsInt(),
              passages(first.getAsInt(), second.getAsInt(), echo),
              echo.ground(),
              echo.isDescent(),
              isFirstTaker ? echo.passage() : echo.otherPassage(),
              isFirstTaker ? echo.otherPassage() : echo.passage()));
    }
    return claims;
  }

  private Set<Integer> passages(int first, int second, Echo echo) {
    Set<Integer> passages = new TreeSet<>();
    for (int passage : forest.common(first, second)) {
      OriginSet here = origins(forest.copy(first, passage).orElseThrow(), echo.inFirst());
      OriginSet there = origins(forest.copy(second, passage).orElseThrow(), echo.inSecond());
      if (here.and(there).size() >= TransmissionForest.LEAST_SHARED) {
        passages.add(passage);
      }
    }
    return passages;
  }

  private OriginSet origins(Copy copy, List<Occurrence> places) {
    return places.stream()
        .map(place -> forest.origins(copy, place.where().start(), place.where().end()))
        .reduce(OriginSet.of(), OriginSet::or);
  }

  /**
   * {@return whose document a claim calls the giver, and whether the passage arose there or was
   * copied; nothing where it covers no passage}
   */
  Optional<String> giver(Claim claim) {
    int speaker = forest.document(claim.giver()).speaker();
    String level = forest.speakers().get(speaker).level().name().toLowerCase(Locale.ROOT);
    String whose =
        switch (speaker) {
          case Speakers.CENTRE -> "centre";
          case Speakers.FEDERATION -> "federation";
          default -> level;
        };
    return claim.passages().stream()
        .findFirst()
        .map(passage -> forest.copy(claim.giver(), passage).orElseThrow().step())
        .map(step -> whose + (step == Step.ROOT ? ", where it arose" : ", which copied it"));
  }

  /** {@return how a claim that was made is wrong, or nothing where it is right} */
  Optional<WrongKind> wrong(Claim claim) {
    if (claim.passages().isEmpty()) {
      return Optional.of(WrongKind.NOTHING_PLANTED);
    }
    return claim.passages().stream().flatMap(passage -> wrong(claim, passage).stream()).findFirst();
  }

  private Optional<WrongKind> wrong(Claim claim, int passage) {
    Copy taken = forest.copy(claim.taker(), passage).orElseThrow();
    List<Integer> ancestors = forest.ancestors(taken);
    if (ancestors.contains(claim.giver())) {
      return Optional.empty();
    }
    int giver = forest.document(claim.giver()).speaker();
    if (ancestors.stream().anyMatch(one -> forest.document(one).speaker() == giver)) {
      return Optional.of(WrongKind.OTHER_TEXT_OF_GIVER);
    }
    List<Step> steps = forest.steps(taken);
    if (steps.contains(Step.SIDEWAYS)) {
      return Optional.of(WrongKind.SIDEWAYS);
    }
    Copy given = forest.copy(claim.giver(), passage).orElseThrow();
    return Optional.of(
        steps.contains(Step.BELOW) || forest.steps(given).contains(Step.BELOW)
            ? WrongKind.FROM_BELOW
            : WrongKind.LEAPFROGGED);
  }
}
