package org.huisheng.bench.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huisheng.bench.reuse.OriginSet;
import org.huisheng.model.Level;
import org.junit.jupiter.api.Test;

class TransmissionForestTest {

  private static final int PASSAGES = 60;

  private static final ForestGenerator GENERATOR = Forests.generator();
  private static final TransmissionForest FOREST = GENERATOR.forest(PASSAGES);
  private static final Speakers SPEAKERS = Forests.SPEAKERS;

  private static OriginSet origins(Stream<ForestDocument> documents) {
    return OriginSet.of(
        documents
            .flatMapToInt(one -> Arrays.stream(one.words().origins(0, one.words().length())))
            .toArray());
  }

  private static Stream<Copy> copies() {
    return FOREST.documents().stream().flatMap(document -> document.copies().stream());
  }

  private static Stream<Copy> copies(Step step) {
    return copies().filter(copy -> copy.step() == step);
  }

  private static int speaker(int document) {
    return FOREST.document(document).speaker();
  }

  private static int source(Copy copy) {
    return speaker(copy.source().orElseThrow());
  }

  @Test
  void theSameForestComesOutEachTime() {
    List<ForestDocument> again = Forests.generator().forest(PASSAGES).documents();

    assertThat(again.stream().map(ForestDocument::id))
        .containsExactlyElementsOf(FOREST.documents().stream().map(ForestDocument::id).toList());
    assertThat(again.stream().map(ForestDocument::copies))
        .containsExactlyElementsOf(
            FOREST.documents().stream().map(ForestDocument::copies).toList());
  }

  @Test
  void superiorsStandBeforeThoseBelowThem() {
    assertThat(SPEAKERS.all()).hasSize(2 + 2 + 4 + 8);
    assertThat(SPEAKERS.above(Forests.COUNTY))
        .containsExactly(Forests.CITY, Forests.PROVINCE, Speakers.FEDERATION, Speakers.CENTRE);
    assertThat(SPEAKERS.isAbove(Forests.OTHER_PROVINCE, Forests.COUNTY)).isFalse();
  }

  @Test
  void documentsComeInOrderOfTime() {
    assertThat(FOREST.documents().stream().map(ForestDocument::day)).isSorted();
    assertThat(FOREST.documents().stream().map(ForestDocument::title)).doesNotHaveDuplicates();
  }

  @Test
  void ancestorsAreEarlierDocumentsWithThePassage() {
    assertThat(copies().filter(copy -> copy.source().isPresent()))
        .isNotEmpty()
        .allSatisfy(
            copy -> {
              LocalDate day = FOREST.document(copy.document()).day();
              List<Integer> ancestors = FOREST.ancestors(copy);
              assertThat(ancestors)
                  .doesNotHaveDuplicates()
                  .allMatch(one -> FOREST.document(one).day().isBefore(day));
              int last = ancestors.get(ancestors.size() - 1);
              assertThat(FOREST.copy(last, copy.passage()).orElseThrow().step())
                  .isEqualTo(Step.ROOT);
            });
    assertThat(copies(Step.ROOT).map(Copy::passage))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, PASSAGES).boxed().toList());
  }

  @Test
  void passagesStandAtTheirOffsets() {
    assertThat(copies())
        .allSatisfy(
            copy -> {
              String text = FOREST.document(copy.document()).words().text();
              assertThat(text.substring(copy.begin(), copy.end()))
                  .isEqualTo(FOREST.words(copy).text());
            });
    assertThat(copies(Step.ROOT)).allMatch(copy -> copy.end() - copy.begin() >= 25);
    assertThat(copies(Step.ROOT)).allMatch(copy -> copy.end() - copy.begin() <= 80);
  }

  @Test
  void aCopyHasMostOfItsSource() {
    assertThat(copies().filter(copy -> copy.source().isPresent()))
        .allSatisfy(
            copy -> {
              int source = copy.source().orElseThrow();
              Copy from = FOREST.copy(source, copy.passage()).orElseThrow();
              assertThat(FOREST.shared(copy, from)).isGreaterThan((from.end() - from.begin()) / 2);
            });
  }

  @Test
  void eachStepGoesWhereItSays() {
    assertThat(copies(Step.SUPERIOR))
        .isNotEmpty()
        .allMatch(copy -> SPEAKERS.above(speaker(copy.document())).get(0) == source(copy));
    assertThat(copies(Step.LEAPFROG))
        .isNotEmpty()
        .allMatch(copy -> SPEAKERS.above(speaker(copy.document())).indexOf(source(copy)) > 0);
    assertThat(copies(Step.SIDEWAYS))
        .isNotEmpty()
        .allMatch(copy -> SPEAKERS.get(source(copy)).level() == Level.PROVINCE)
        .allMatch(copy -> SPEAKERS.get(speaker(copy.document())).level() == Level.PROVINCE);
    assertThat(copies(Step.BELOW))
        .isNotEmpty()
        .allMatch(copy -> SPEAKERS.isAbove(speaker(copy.document()), source(copy)));
    assertThat(copies(Step.OWN))
        .isNotEmpty()
        .allMatch(copy -> speaker(copy.document()) == source(copy));
  }

  @Test
  void onlySourcesAreNamed() {
    assertThat(FOREST.documents()).anyMatch(document -> !document.named().isEmpty());
    assertThat(FOREST.documents())
        .allMatch(
            document ->
                document.copies().stream()
                    .flatMap(copy -> copy.source().stream().boxed())
                    .toList()
                    .containsAll(document.named()));
  }

  @Test
  void halfOfTheSourcesAreTakenOffTheShelf() {
    Set<Integer> held = Removal.held(FOREST);
    List<Integer> roots = copies(Step.ROOT).map(Copy::document).distinct().toList();
    List<Integer> sources =
        copies().flatMap(copy -> copy.source().stream().boxed()).distinct().toList();

    assertThat(roots.stream().filter(held::contains)).hasSize((roots.size() + 1) / 2);
    assertThat(IntStream.range(0, FOREST.documents().size()).boxed())
        .filteredOn(number -> !roots.contains(number) && !sources.contains(number))
        .isNotEmpty()
        .allMatch(held::contains);
  }

  @Test
  void placebosHaveWordsOnlyOfEarlierDocumentsBelow() {
    List<ForestDocument> placebos = new Placebos(FOREST).ofUsedWords(6, GENERATOR.writer());

    assertThat(placebos.stream().map(ForestDocument::speaker))
        .startsWith(Speakers.CENTRE, Speakers.FEDERATION)
        .doesNotContain(Forests.CITY, Forests.COUNTY);
    OriginSet everywhere = origins(FOREST.documents().stream());
    assertThat(placebos)
        .allSatisfy(
            placebo -> {
              OriginSet old = origins(Stream.of(placebo)).and(everywhere);
              OriginSet below =
                  origins(
                      FOREST.documents().stream()
                          .filter(one -> one.day().isBefore(placebo.day()))
                          .filter(one -> SPEAKERS.isAbove(placebo.speaker(), one.speaker())));
              assertThat(old.size()).isGreaterThan(50);
              assertThat(old.and(below).size()).isEqualTo(old.size());
            });
  }

  @Test
  void backdatedDirectivesHaveNothingInCommon() {
    LocalDate from = Slot.FIRST_DAY.plusDays(600);
    List<ForestDocument> directives = new Placebos(FOREST).directives(from, from.plusDays(300));
    List<ForestDocument> backdated = Placebos.backdated(directives);

    assertThat(backdated).isNotEmpty().allMatch(one -> one.day().isBefore(from));
    assertThat(backdated.stream().flatMap(one -> one.copies().stream()).map(Copy::passage))
        .doesNotHaveDuplicates();
  }
}
