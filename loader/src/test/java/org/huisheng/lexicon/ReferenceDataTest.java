package org.huisheng.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huisheng.lexicon.Hierarchies.CentralBody;
import org.huisheng.lexicon.Hierarchies.Line;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

  private static final Chronicle CHRONICLE = Chronicle.load();
  private static final Hierarchies HIERARCHIES = Hierarchies.load();

  @Test
  void everyEventOfTheChronicleNamesItsSource() {
    assertThat(CHRONICLE.entries())
        .hasSizeGreaterThan(60)
        .allSatisfy(entry -> assertThat(entry.event().source()).isNotBlank());
  }

  @Test
  void theChronicleStandsInTheOrderOfTime() {
    assertThat(CHRONICLE.entries().stream().map(entry -> entry.event().start()).toList())
        .isSortedAccordingTo(Comparator.<LocalDate>naturalOrder());
  }

  @Test
  void noNameOfTheChronicleMeansTwoEvents() {
    Map<String, Long> uses =
        CHRONICLE.entries().stream()
            .flatMap(
                entry ->
                    Stream.concat(Stream.of(entry.event().key().name()), entry.aliases().stream()))
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));

    assertThat(uses).allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
  }

  @Test
  void theCongressOfOctober2022HasItsDays() {
    assertThat(CHRONICLE.entries())
        .anySatisfy(
            entry -> {
              assertThat(entry.event().key().name()).isEqualTo("中国共产党第二十次全国代表大会");
              assertThat(entry.event().start()).isEqualTo(LocalDate.of(2022, 10, 16));
              assertThat(entry.event().end()).isEqualTo(LocalDate.of(2022, 10, 22));
            });
  }

  @Test
  void thereAreFormulasOfGeneralCurrencyEachOnce() {
    List<String> wordings = Formulas.load().wordings();

    assertThat(wordings).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    assertThat(Tsv.rows("lexicon/formulas.tsv"))
        .allSatisfy(row -> assertThat(row.get("source")).isNotBlank());
  }

  @Test
  void everyLineEndsAtABodyOfTheCentreAndIsPartOfALine() {
    List<String> centre = HIERARCHIES.centre().stream().map(CentralBody::name).toList();
    List<String> lines = HIERARCHIES.lines().stream().map(Line::id).toList();

    assertThat(HIERARCHIES.lines())
        .allSatisfy(
            line -> {
              assertThat(centre).contains(line.head());
              line.unitOf().ifPresent(id -> assertThat(lines).contains(id));
            });
    assertThat(lines).contains("party", "government");
  }

  @Test
  void aLineKnowsItsOwnNames() {
    Line unions =
        HIERARCHIES.lines().stream().filter(l -> l.id().equals("unions")).findFirst().orElseThrow();

    assertThat(unions.at("宁波市")).isEqualTo("宁波市总工会");
    assertThat(unions.divisionIn("宁波市总工会")).contains("宁波市");
    assertThat(unions.divisionIn("总工会")).isEmpty();
  }

  @Test
  void namesThatDependOnTheSpeakerAreNotNational() {
    NameScopes scopes = NameScopes.load();

    assertThat(scopes.isNational("directive", "党的二十大精神")).isTrue();
    assertThat(scopes.isNational("directive", "创新驱动发展战略")).isTrue();
    assertThat(scopes.isNational("directive", "市委人才强市战略")).isFalse();
    assertThat(scopes.isLocal("meeting", "全市教育工作会议")).isTrue();
  }
}
