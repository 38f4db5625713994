package org.huisheng.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.huisheng.model.BodyKind;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.DateInterval;
import org.huisheng.model.DateInterval.DateBasis;
import org.huisheng.model.DateKind;
import org.huisheng.model.DatedContradiction;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EchoPair.Order;
import org.huisheng.model.Extraction;
import org.huisheng.model.Level;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Shelf;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;

/** The seeds with what their gold says of voices, dates, congresses and the decision of 2022. */
class SeedShelfTest {

  private static final ShelfLinker LINKER = new ShelfLinker(Seeds.LEXICON);
  private static final String CONGRESS = "中国共产党第二十次全国代表大会";
  private static final String DECISION = "中共中央关于认真学习宣传贯彻党的二十大精神的决定";
  private static final List<Extraction> SEEDS = seeds();
  private static final Shelf SHELF = LINKER.link(SEEDS);

  private static List<Extraction> seeds() {
    List<CleanDocument> texts = Seeds.clean();
    return List.of(
        new Said(texts.get(0))
            .voice("陕西省总工会")
            .body("陕西省总工会", BodyKind.TRADE_UNION, Level.PROVINCE, "陕西省")
            .dated(DateKind.ADOPTED, "2023-02-24")
            .meeting(CONGRESS, "中国共产党", "党的二十大")
            .extraction(),
        new Said(texts.get(1))
            .voice("中华全国总工会")
            .body("中华全国总工会", BodyKind.TRADE_UNION, Level.NATIONAL, null)
            .meeting("中国工会第十八次全国代表大会", "中华全国总工会", "中国工会十八大")
            .meeting("集体谈话", null, LocalDate.parse("2023-10-23"), "集体谈话")
            .extraction(),
        new Said(texts.get(2))
            .voice("朝阳市总工会")
            .body("朝阳市总工会", BodyKind.TRADE_UNION, Level.CITY, "朝阳市")
            .dated(DateKind.DELIVERED, "2023-11-15")
            .meeting(CONGRESS, "中国共产党", "党的二十大")
            .directive(DECISION, DirectiveKind.DOCUMENT, "中国共产党中央委员会", DECISION)
            .extraction(),
        new Said(texts.get(3))
            .voice("四川省总工会")
            .body("四川省总工会", BodyKind.TRADE_UNION, Level.PROVINCE, "四川省")
            .meeting(CONGRESS, "中国共产党", "党的二十大")
            .directive(DECISION, DirectiveKind.DOCUMENT, "中国共产党中央委员会", DECISION)
            .extraction(),
        new Said(texts.get(4))
            .voice("杭州市总工会")
            .body("杭州市总工会", BodyKind.TRADE_UNION, Level.CITY, "杭州市")
            .dated(DateKind.PUBLISHED, "2021-10-11")
            .dated(DateKind.HELD, "2021-10-09")
            .extraction());
  }

  @Test
  void theDatesAreThoseOfTheContracts() {
    DateBasis stated = DateBasis.STATED;
    DateBasis bounded = DateBasis.BOUNDED_BY_CHRONICLE;
    assertThat(document(0).date())
        .isEqualTo(interval("2023-02-24", "2023-02-24", stated, DateKind.ADOPTED));
    assertThat(document(1).date()).isEqualTo(interval("2023-10-23", null, bounded, null));
    assertThat(document(2).date())
        .isEqualTo(interval("2022-10-29", "2023-11-15", bounded, DateKind.DELIVERED));
    assertThat(document(3).date()).isEqualTo(interval("2022-10-29", null, bounded, null));
    assertThat(document(4).date())
        .isEqualTo(interval("2021-10-09", "2021-10-09", stated, DateKind.HELD));
  }

  @Test
  void theSpeechThatCallsTheCongressJustClosedIsFound() {
    List<DatedContradiction> findings = document(2).findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).days()).isEqualTo(389);
    assertThat(findings.get(0).event().name()).isEqualTo(CONGRESS);
    assertThat(findings.get(0).where().in(document(2).extraction().document().source().text()))
        .isEqualTo("刚刚闭幕的党的二十大");
    assertThat(SHELF.documents().stream().flatMap(d -> d.findings().stream())).hasSize(1);
  }

  @Test
  void thereAre202Echoes() {
    assertThat(SHELF.pairs().stream().mapToInt(pair -> pair.echoes().size()).sum()).isEqualTo(202);
    assertThat(pair(2, 3).echoes()).hasSize(39);
  }

  @Test
  void everyOccurrenceHoldsItsPassageAndAtMostNoiseBesides() {
    for (EchoPair pair : SHELF.pairs()) {
      for (Echo echo : pair.echoes()) {
        assertThat(echo.inFirst()).allSatisfy(span -> assertHolds(pair.first(), span, echo));
        assertThat(echo.inSecond()).allSatisfy(span -> assertHolds(pair.second(), span, echo));
      }
    }
  }

  /** A page number may be spliced in, a misread character stand for the one that was meant. */
  private static void assertHolds(DocumentId id, Span span, Echo echo) {
    String quote = reduced(id, span);
    assertThat(quote).hasSizeBetween(echo.passage().length(), echo.passage().length() + 2);
    assertThat(quote.charAt(quote.length() - 1))
        .isEqualTo(echo.passage().charAt(echo.passage().length() - 1));
  }

  @Test
  void upwardAndSidewaysNobodyTookFromAnybody() {
    assertThat(
            SHELF.pairs().stream()
                .flatMap(pair -> pair.echoes().stream())
                .map(Echo::descent)
                .distinct())
        .containsExactly(Descent.SHARED_WORDING);
  }

  @Test
  void theResolutionOfFebruaryAndTheSpeechHaveNoOrder() {
    assertThat(pair(0, 2).order()).isEqualTo(Order.UNKNOWN);
    assertThat(pair(0, 2).lagMin()).isEmpty();
  }

  @Test
  void anOpenIntervalLeavesTheGreatestLagOpen() {
    EchoPair pair = pair(0, 1);

    assertThat(pair.order()).isNotEqualTo(Order.UNKNOWN);
    assertThat(pair.lagMin()).isEqualTo(OptionalLong.of(241));
    assertThat(pair.lagMax()).isEmpty();
  }

  @Test
  void theOrderOfTheDocumentsMakesNoDifference() {
    List<Extraction> shuffled = new ArrayList<>(SEEDS);
    shuffled.addAll(SEEDS);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(LINKER.link(shuffled)).isEqualTo(SHELF);
    }
  }

  private static String reduced(DocumentId id, Span span) {
    Extraction extraction =
        SEEDS.stream().filter(seed -> seed.id().equals(id)).findFirst().orElseThrow();
    return NormalisedText.reduce(span.in(extraction.document().source().text()));
  }

  private static LinkedDocument document(int seed) {
    return SHELF.documents().stream()
        .filter(document -> document.id().equals(SEEDS.get(seed).id()))
        .findFirst()
        .orElseThrow();
  }

  private static EchoPair pair(int one, int other) {
    List<?> ids = List.of(SEEDS.get(one).id(), SEEDS.get(other).id());
    return SHELF.pairs().stream()
        .filter(pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
        .findFirst()
        .orElseThrow();
  }

  private static DateInterval interval(
      String earliest, String latest, DateBasis basis, DateKind kind) {
    return new DateInterval(
        Optional.of(LocalDate.parse(earliest)),
        Optional.ofNullable(latest).map(LocalDate::parse),
        basis,
        Optional.ofNullable(kind));
  }
}
