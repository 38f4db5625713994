package org.huisheng.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinHashFinderTest {

  private static final String PASSAGE = "各县区每季度召开一次由分管负责人主持的欠薪线索会商会核实到人到企到项目对隐瞒不报的约谈其负责人并在系统内通报整改";

  @Test
  void aWindowThatTwoTextsShareIsFound() {
    List<Match> found =
        new MinHashFinder().find(List.of(PASSAGE, "春天的湖面上没有风", PASSAGE.substring(2)));

    assertThat(found)
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.earlier()).isZero();
              assertThat(match.later()).isEqualTo(2);
              assertThat(match.earlierEnd()).isEqualTo(PASSAGE.length());
            });
  }

  @Test
  void onAShelfItFindsMoreOfWhatWasEditedLess() {
    ReuseScore score =
        ReuseScore.of(Shelves.SMALL, new MinHashFinder().find(Shelves.SMALL.texts()));

    assertThat(score.recall().get(Editing.NONE).value()).isBetween(.6, .95);
    assertThat(score.recall().get(Editing.HEAVY).value()).isBetween(.05, .45);
    assertThat(score.order().value()).isEqualTo(1);
  }

  @Test
  void textsWithoutAShingleShareNothing() {
    assertThat(new MinHashFinder().find(List.of("", "要", "", "要"))).isEmpty();
  }
}
