package org.huisheng.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReuseScoreTest {

  private static final Word TEN = new Word("甲乙丙丁戊己庚辛壬癸", 'n');
  private static final int STOCK_LENGTH = 10;

  /** Word by word, who has it from whom: a row a document, a number for the word's origin. */
  private static PassageShelf shelf(List<Plant> plants, int[]... documents) {
    List<Strand> strands =
        List.of(documents).stream()
            .map(
                origins -> {
                  Strand strand = new Strand();
                  for (int origin : origins) {
                    strand.add(TEN, origin);
                  }
                  return strand;
                })
            .toList();
    return new PassageShelf(strands.stream().map(Strand::text).toList(), strands, plants);
  }

  private static int[] row(int... origins) {
    return origins;
  }

  private static double recall(ReuseScore score, Editing editing) {
    return score.recall().get(editing).value();
  }

  @Test
  void aPlantIsFoundWhenHalfOfItIsCoveredOnBothSides() {
    Plant plant = new Plant(new Stretch(0, 10, 30), new Stretch(1, 20, 40), Editing.NONE);
    PassageShelf shelf = shelf(List.of(plant), row(1, 101, 201), row(301, 401, 101, 201));

    assertThat(recall(ReuseScore.of(shelf, List.of(new Match(0, 10, 20, 1, 20, 30))), Editing.NONE))
        .isEqualTo(1);
    assertThat(recall(ReuseScore.of(shelf, List.of(new Match(0, 10, 20, 1, 20, 29))), Editing.NONE))
        .isZero();
    assertThat(recall(ReuseScore.of(shelf, List.of(new Match(0, 0, 19, 1, 20, 40))), Editing.NONE))
        .isZero();
  }

  @Test
  void severalMatchesInEitherDirectionCountTogether() {
    Plant plant = new Plant(new Stretch(0, 10, 30), new Stretch(1, 20, 40), Editing.HEAVY);
    PassageShelf shelf = shelf(List.of(plant), row(1, 101, 201), row(301, 401, 101, 201));

    ReuseScore score =
        ReuseScore.of(
            shelf, List.of(new Match(0, 10, 15, 1, 20, 25), new Match(1, 35, 40, 0, 25, 30)));

    assertThat(recall(score, Editing.HEAVY)).isEqualTo(1);
  }

  @Test
  void aCopyOfACopyMayBeFoundWithTheFirst() {
    List<Plant> plants =
        List.of(
            new Plant(new Stretch(0, 0, 20), new Stretch(1, 0, 20), Editing.LIGHT),
            new Plant(new Stretch(1, 0, 20), new Stretch(2, 0, 20), Editing.NONE));
    PassageShelf shelf = shelf(plants, row(1, 101), row(1, 101), row(1, 101));

    ReuseScore score = ReuseScore.of(shelf, List.of(new Match(0, 0, 20, 2, 0, 20)));

    assertThat(recall(score, Editing.NONE)).isZero();
    assertThat(score.recallFurtherBack().get(Editing.NONE).value()).isEqualTo(1);
    assertThat(score.recallFurtherBack().get(Editing.LIGHT).value()).isZero();
  }

  @Test
  void aPopularPassageIsFoundWithAnyDocumentThatHasIt() {
    List<Plant> plants =
        List.of(
            new Plant(new Stretch(0, 0, 20), new Stretch(1, 0, 20), Editing.POPULAR),
            new Plant(new Stretch(0, 0, 20), new Stretch(2, 0, 20), Editing.POPULAR));
    PassageShelf shelf = shelf(plants, row(1, 101), row(1, 101), row(1, 101), row(201, 301));

    assertThat(
            recall(ReuseScore.of(shelf, List.of(new Match(1, 0, 20, 2, 0, 20))), Editing.POPULAR))
        .isEqualTo(1);
    assertThat(
            recall(ReuseScore.of(shelf, List.of(new Match(1, 0, 20, 3, 0, 20))), Editing.POPULAR))
        .isZero();
  }

  @Test
  void sharedStockIsNoTrueMatch() {
    PassageShelf shelf = shelf(List.of(), row(Strand.STOCK, 1, 101), row(Strand.STOCK, 201, 101));

    Match stock = new Match(0, 0, STOCK_LENGTH, 1, 0, STOCK_LENGTH);
    Match six = new Match(0, 0, 26, 1, 0, 30);
    Match five = new Match(0, 0, 25, 1, 0, 30);

    assertThat(ReuseScore.of(shelf, List.of(stock, five)).precision()).isEqualTo(new Share(0, 2));
    assertThat(ReuseScore.of(shelf, List.of(stock, six)).precision()).isEqualTo(new Share(1, 2));
  }

  @Test
  void whatTheGeneratorSaysIsFoundAndRight() {
    List<Match> told =
        Shelves.SMALL.plants().stream()
            .map(plant -> match(plant.source(), plant.target()))
            .toList();

    ReuseScore score = ReuseScore.of(Shelves.SMALL, told);

    assertThat(score.recall().values()).allMatch(share -> share.value() == 1);
    assertThat(score.precision().value()).isGreaterThan(.97);
    assertThat(score.order().value()).isEqualTo(1);
  }

  @Test
  void theWrongWayRoundIsFoundButOutOfOrder() {
    List<Match> told =
        Shelves.SMALL.plants().stream()
            .map(plant -> match(plant.target(), plant.source()))
            .toList();

    ReuseScore score = ReuseScore.of(Shelves.SMALL, told);

    assertThat(score.recall().values()).allMatch(share -> share.value() == 1);
    assertThat(score.order().value()).isZero();
    assertThat(score.order().whole()).isLessThan(told.size());
  }

  private static Match match(Stretch earlier, Stretch later) {
    return new Match(
        earlier.document(),
        earlier.start(),
        earlier.end(),
        later.document(),
        later.start(),
        later.end());
  }

  @Test
  void exactRunsFindWhatWasNotEditedAndMuchStock() {
    ReuseScore score = ReuseScore.of(Shelves.SMALL, new ExactFinder().find(Shelves.SMALL.texts()));

    assertThat(recall(score, Editing.NONE)).isEqualTo(1);
    assertThat(recall(score, Editing.LIGHT)).isBetween(.8, 1.0);
    assertThat(recall(score, Editing.HEAVY)).isBetween(.05, .6);
    assertThat(score.precision().value()).isBetween(.001, .2);
  }
}
