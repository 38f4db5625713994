package org.huisheng.bench.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.huisheng.bench.descent.DescentScore.Relation;
import org.huisheng.bench.reuse.Share;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.Echo.Ground;
import org.huisheng.model.Echo.Kind;
import org.huisheng.model.Echo.Occurrence;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EchoPair.Order;
import org.huisheng.model.EchoPair.OrderBasis;
import org.huisheng.model.Lag;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;

class DescentScoreTest {

  /** Where the passage of a document by hand stands, and where it does not. */
  private static final Span PASSAGE = new Span(24, 48);

  private static final Span ELSEWHERE = new Span(0, 24);

  /** The centre's words go to the national federation, from there to a province, and past it. */
  private static final TransmissionForest FOREST =
      new Forests()
          .root(Speakers.CENTRE)
          .copy(Speakers.FEDERATION, 0, Step.SUPERIOR)
          .copy(Forests.PROVINCE, 1, Step.SUPERIOR)
          .copy(Forests.CITY, 0, Step.LEAPFROG)
          .copy(Speakers.CENTRE, 0, Step.OWN)
          .copy(Forests.OTHER_PROVINCE, 2, Step.SIDEWAYS)
          .forest();

  private static EchoPair claim(int taker, int giver, Span where) {
    return echo(taker, giver, where, true, Ground.FROM_ABOVE);
  }

  private static EchoPair echo(int taker, int giver, Span where, boolean claims, Ground ground) {
    DocumentId to = FOREST.document(taker).id();
    DocumentId from = FOREST.document(giver).id();
    boolean isTakerFirst = to.compareTo(from) < 0;
    Descent descent = isTakerFirst ? Descent.FIRST_FROM_SECOND : Descent.SECOND_FROM_FIRST;
    List<Occurrence> places = List.of(new Occurrence(where, Optional.empty()));
    Echo echo =
        new Echo(
            "词",
            "词",
            places,
            places,
            Kind.VERBATIM,
            where.length(),
            1,
            where.length(),
            claims ? descent : Descent.SHARED_WORDING,
            ground);
    return new EchoPair(
        isTakerFirst ? to : from,
        isTakerFirst ? from : to,
        isTakerFirst ? Order.FIRST_LATER : Order.SECOND_LATER,
        OrderBasis.DISJOINT_INTERVALS,
        Lag.UNKNOWN,
        List.of(echo));
  }

  private static DescentScore score(EchoPair... pairs) {
    TreeSet<Integer> all = new TreeSet<>(IntStream.range(0, 6).boxed().toList());
    return DescentScore.of(FOREST, all, List.of(pairs));
  }

  @Test
  void aSourceAndItsSourceAreRight() {
    DescentScore score = score(claim(2, 1, PASSAGE), claim(2, 0, PASSAGE));

    assertThat(score.right()).isEqualTo(Map.of(Ground.FROM_ABOVE, new Share(2, 2)));
    assertThat(score.wrongShare()).isEqualTo(new Share(0, 2));
    assertThat(score.wrong()).isEmpty();
  }

  @Test
  void whatWasTakenPastAnotherIsNotFromIt() {
    assertThat(score(claim(3, 1, PASSAGE)).wrong()).containsOnlyKeys(WrongKind.LEAPFROGGED);
  }

  @Test
  void anotherTextOfTheGiverIsNotTheSource() {
    assertThat(score(claim(5, 4, PASSAGE)).wrong()).containsOnlyKeys(WrongKind.OTHER_TEXT_OF_GIVER);
  }

  @Test
  void whatWentSidewaysIsSourceOfWhatItWentTo() {
    assertThat(score(claim(5, 3, PASSAGE)).wrong()).containsOnlyKeys(WrongKind.SIDEWAYS);
    assertThat(score(claim(5, 1, PASSAGE)).wrong()).isEmpty();
  }

  @Test
  void whereNoPassageStandsNothingIsRight() {
    assertThat(score(claim(2, 1, ELSEWHERE)).wrong()).containsOnlyKeys(WrongKind.NOTHING_PLANTED);
    assertThat(score(claim(2, 1, ELSEWHERE)).recall().part()).isZero();
  }

  @Test
  void recallCountsEachTakerWithEachOfItsSources() {
    DescentScore score = score(claim(2, 1, PASSAGE), claim(3, 0, PASSAGE));

    assertThat(score.pairs())
        .containsEntry(Relation.BELOW, new Share(2, 6))
        .containsEntry(Relation.SAME, new Share(0, 1))
        .containsEntry(Relation.BESIDE, new Share(0, 1))
        .containsEntry(Relation.ABOVE, Share.NONE);
    assertThat(score.takers()).isEqualTo(new Share(2, 4));
    assertThat(score.rootHeld()).isEqualTo(new Share(2, 4));
  }

  @Test
  void whatIsNotHeldIsNotAskedFor() {
    DescentScore score =
        DescentScore.of(FOREST, new TreeSet<>(List.of(1, 2, 3)), List.of(claim(2, 1, PASSAGE)));

    assertThat(score.recall()).isEqualTo(new Share(1, 1));
    assertThat(score.takers()).isEqualTo(new Share(1, 1));
    assertThat(score.rootHeld()).isEqualTo(Share.NONE);
  }

  @Test
  void claimsAreToldApartByTheirGivers() {
    assertThat(score(claim(2, 1, PASSAGE), claim(3, 1, PASSAGE), claim(3, 0, PASSAGE)).givers())
        .containsEntry("centre, where it arose", new Share(1, 1))
        .containsEntry("federation, which copied it", new Share(1, 2))
        .hasSize(2);
  }

  @Test
  void scoresAddUp() {
    DescentScore one = score(claim(2, 1, PASSAGE), claim(3, 1, PASSAGE));
    DescentScore two = one.and(one);

    assertThat(two.wrongShare()).isEqualTo(new Share(2, 4));
    assertThat(two.recall()).isEqualTo(one.recall().and(one.recall()));
    assertThat(two.wrong().get(WrongKind.LEAPFROGGED)).hasSize(2);
  }

  @Test
  void whatIsNotClaimedHasAGround() {
    DescentScore score =
        score(claim(2, 0, PASSAGE), echo(2, 1, PASSAGE, false, Ground.THIRD_EARLIER));

    assertThat(score.abstentions())
        .containsEntry(Ground.THIRD_EARLIER.name(), 1)
        .containsEntry(DescentScore.NONE, 6)
        .hasSize(2);
  }
}
