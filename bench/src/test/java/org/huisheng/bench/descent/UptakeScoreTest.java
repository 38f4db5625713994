package org.huisheng.bench.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huisheng.bench.reuse.Share;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Lag;
import org.huisheng.model.Uptake;
import org.huisheng.model.Uptake.Value;
import org.junit.jupiter.api.Test;

class UptakeScoreTest {

  private static final TransmissionForest FOREST =
      new Forests()
          .root(Forests.PROVINCE)
          .copy(Forests.CITY, 0, Step.SUPERIOR)
          .other(Forests.COUNTY)
          .other(Forests.OTHER_PROVINCE)
          .forest();

  private static final List<ForestDocument> DIRECTIVES = List.of(FOREST.document(0));

  private static Uptake uptake(int directive, int body, Value value) {
    return new Uptake(
        Optional.empty(),
        Optional.of(FOREST.document(directive).id()),
        EntityKey.of(EntityKey.Kind.BODY, Forests.SPEAKERS.get(body).name()),
        value,
        Optional.empty(),
        Optional.empty(),
        Lag.UNKNOWN,
        0,
        0);
  }

  private static UptakeScore score(Uptake... uptakes) {
    return UptakeScore.of(Forests.SPEAKERS, DIRECTIVES, List.of(uptakes));
  }

  @Test
  void bodiesThatCannotShowUptakeAreNotAsked() {
    UptakeScore score =
        score(
            uptake(0, Forests.CITY, Value.REPEATED),
            uptake(0, Forests.COUNTY, Value.NAMED),
            uptake(0, Forests.OTHER_PROVINCE, Value.NOT_FOUND),
            uptake(0, Speakers.CENTRE, Value.NOT_HELD));

    assertThat(score.directives()).isEqualTo(1);
    assertThat(score.all()).isEqualTo(new Share(1, 3));
    assertThat(score.below()).isEqualTo(new Share(1, 2));
    assertThat(score.claimed()).hasSize(1);
  }

  @Test
  void otherDirectivesAreLeftAside() {
    assertThat(score(uptake(1, Forests.COUNTY, Value.REPEATED))).isEqualTo(UptakeScore.NONE);
  }

  @Test
  void scoresAddUp() {
    UptakeScore one = score(uptake(0, Forests.CITY, Value.NAMED_AND_REPEATED));

    assertThat(one.and(one).all()).isEqualTo(new Share(2, 2));
  }

  @Test
  void whoReallyTookADirectiveUpIsKnown() {
    TrueUptake taken = TrueUptake.of(FOREST, DIRECTIVES);

    assertThat(taken.all()).isEqualTo(new Share(1, 3));
    assertThat(taken.below()).isEqualTo(new Share(1, 2));
  }
}
