package org.huisheng.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShelfGeneratorTest {

  private static final PassageShelf SHELF = Shelves.SMALL;

  private static String words(Stretch stretch) {
    return SHELF.texts().get(stretch.document()).substring(stretch.start(), stretch.end());
  }

  @Test
  void theSameShelfComesOutEachTime() {
    PassageShelf again = Shelves.generate(SHELF.texts().size());

    assertThat(again.texts()).isEqualTo(SHELF.texts());
    assertThat(again.plants()).isEqualTo(SHELF.plants());
  }

  @Test
  void documentsAreLettersAndDigitsOfTheLengthPromised() {
    assertThat(SHELF.texts()).allMatch(Word::isPlain);
    assertThat(SHELF.texts().stream().mapToInt(String::length).average().orElseThrow())
        .isCloseTo(1290, within(40.0));
  }

  @Test
  void halfOfTheDocumentsTakeOverOneToThreePassages() {
    Map<Integer, Long> ordinary =
        SHELF.plants().stream()
            .filter(plant -> !plant.isPopular())
            .collect(
                Collectors.groupingBy(plant -> plant.target().document(), Collectors.counting()));

    assertThat(ordinary.size()).isBetween(130, 170);
    assertThat(ordinary.values()).containsOnly(1L, 2L, 3L);
  }

  @Test
  void passagesHaveTheLengthsPromised() {
    assertThat(SHELF.plants())
        .allMatch(plant -> plant.source().length() >= 15 && plant.source().length() <= 120);
    assertThat(SHELF.plants())
        .filteredOn(Plant::isPopular)
        .allMatch(plant -> plant.source().length() >= 20 && plant.source().length() <= 60);
  }

  @Test
  void popularPassagesOfASmallShelfAreTakenOverByEveryThirtiethDocument() {
    Map<Stretch, Long> takers =
        SHELF.plants().stream()
            .filter(Plant::isPopular)
            .collect(Collectors.groupingBy(Plant::source, Collectors.counting()));

    assertThat(takers).isNotEmpty();
    assertThat(takers.values()).containsOnly(10L);
    assertThat(takers.keySet()).allMatch(source -> source.document() < 15);
  }

  @Test
  void uneditedPassagesAreTheSameCharactersOfTheSameOrigin() {
    assertThat(SHELF.plants())
        .filteredOn(plant -> plant.editing() == Editing.NONE)
        .isNotEmpty()
        .allSatisfy(
            plant -> {
              assertThat(words(plant.target())).isEqualTo(words(plant.source()));
              assertThat(SHELF.origins(plant.target())).isEqualTo(SHELF.origins(plant.source()));
            });
  }

  @Test
  void theMoreIsEditedTheLessStays() {
    List<Double> kept =
        Editing.ORDINARY.stream()
            .map(
                editing ->
                    SHELF.plants().stream()
                        .filter(plant -> plant.editing() == editing)
                        .mapToDouble(ShelfGeneratorTest::kept)
                        .average()
                        .orElseThrow())
            .toList();

    assertThat(kept.get(0)).isEqualTo(1);
    assertThat(kept.get(1)).isBetween(.93, .995);
    assertThat(kept.get(2)).isBetween(.85, .95);
    assertThat(kept.get(3)).isBetween(.7, .88);
  }

  /** Half of all edits, dropping and exchanging, lose a word. */
  private static double kept(Plant plant) {
    OriginSet source = OriginSet.of(SHELF.origins(plant.source()));
    return (double) source.and(OriginSet.of(SHELF.origins(plant.target()))).size() / source.size();
  }

  @Test
  void noSourceIsNothingButStock() {
    assertThat(SHELF.plants())
        .allMatch(
            plant ->
                Arrays.stream(SHELF.origins(plant.source()))
                        .filter(origin -> origin != Strand.STOCK)
                        .count()
                    >= 10);
  }

  @Test
  void anOriginIsOneCharacterEverywhere() {
    Map<Integer, Character> characters = new HashMap<>();
    for (int i = 0; i < SHELF.texts().size(); i++) {
      String text = SHELF.texts().get(i);
      int[] origins = SHELF.origins(new Stretch(i, 0, text.length()));
      for (int j = 0; j < origins.length; j++) {
        if (origins[j] != Strand.STOCK) {
          Character known = characters.putIfAbsent(origins[j], text.charAt(j));
          assertThat(known == null || known == text.charAt(j)).isTrue();
        }
      }
    }
  }

  @Test
  void aShelfHasADocumentAtLeast() {
    assertThat(Shelves.generate(1).plants()).isEmpty();
    assertThatThrownBy(() -> Shelves.generate(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
