package org.huisheng.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.huisheng.link.reuse.NormalisedText;
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
import org.huisheng.model.Echo.Ground;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EchoPair.Order;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Extraction;
import org.huisheng.model.Formula;
import org.huisheng.model.Lag;
import org.huisheng.model.Level;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Shelf;
import org.huisheng.model.Span;
import org.huisheng.model.Uptake.Because;
import org.huisheng.model.Uptake.Value;
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
  void everyPassageOfTheOracleLiesInAnEchoOrInTheUseOfAFormula() throws IOException {
    int passages = 0;
    try (InputStream in = getClass().getResourceAsStream("shared-passages.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          int one = Integer.parseInt(cells[0]);
          int other = Integer.parseInt(cells[1]);
          assertThat(isCovered(one, other, cells[3])).as(line).isTrue();
          passages++;
        }
      }
    }
    assertThat(passages).isEqualTo(202);
  }

  private static boolean isCovered(int one, int other, String passage) {
    DocumentId first = SEEDS.get(one).id();
    DocumentId second = SEEDS.get(other).id();
    boolean inEcho =
        SHELF.pairs().stream()
            .filter(pair -> Set.of(pair.first(), pair.second()).equals(Set.of(first, second)))
            .flatMap(pair -> pair.echoes().stream())
            .anyMatch(
                echo -> echo.passage().contains(passage) && echo.otherPassage().contains(passage));
    return inEcho
        || SHELF.echoes().formulas().stream()
            .filter(formula -> formula.key().contains(passage))
            .anyMatch(formula -> formula.documents().containsAll(List.of(first, second)));
  }

  @Test
  void everyOccurrenceHoldsItsPassageAndAtMostNoiseBesides() {
    for (EchoPair pair : SHELF.pairs()) {
      for (Echo echo : pair.echoes()) {
        assertThat(echo.inFirst())
            .allSatisfy(place -> assertHolds(pair.first(), place.where(), echo.passage()));
        assertThat(echo.inSecond())
            .allSatisfy(place -> assertHolds(pair.second(), place.where(), echo.otherPassage()));
      }
    }
  }

  /** A page number may be spliced in, a misread character stand for the one that was meant. */
  private static void assertHolds(DocumentId id, Span span, String passage) {
    String quote = reduced(id, span);
    assertThat(quote).hasSizeBetween(passage.length(), passage.length() + 4);
    assertThat(quote.charAt(quote.length() - 1)).isEqualTo(passage.charAt(passage.length() - 1));
  }

  @Test
  void upwardAndSidewaysNobodyTookFromAnybody() {
    assertThat(SHELF.pairs().stream().flatMap(pair -> pair.echoes().stream()))
        .isNotEmpty()
        .noneMatch(Echo::isDescent);
    assertThat(SHELF.echoes().bodies()).isEmpty();
  }

  @Test
  void aNeighbourThatSpokeFirstIsNoCommonSource() {
    assertThat(SHELF.pairs().stream().flatMap(pair -> pair.echoes().stream()))
        .filteredOn(echo -> echo.ground() == Ground.THIRD_EARLIER)
        .noneMatch(echo -> echo.descent() == Descent.SIBLINGS);
  }

  @Test
  void theFormulasOfTheSeedsKnowTheirUsersAndTheirFirstUse() {
    Formula formula =
        SHELF.echoes().formulas().stream()
            .filter(one -> one.key().equals("习近平总书记关于工人阶级和工会工作的重要论述"))
            .findFirst()
            .orElseThrow();

    assertThat(formula.documents()).hasSize(5);
    assertThat(formula.firstUses()).containsExactly(SEEDS.get(4).id());
  }

  @Test
  void theSuperiorsOfWhomNoTextIsHeldAreNotHeld() {
    EntityKey liaoning = EntityKey.of(EntityKey.Kind.BODY, "辽宁省总工会");

    assertThat(SHELF.uptake())
        .filteredOn(uptake -> uptake.body().equals(liaoning))
        .isNotEmpty()
        .allMatch(uptake -> uptake.value() == Value.NOT_HELD)
        .allMatch(uptake -> uptake.because().equals(Optional.of(Because.NO_TEXT)))
        .allMatch(uptake -> uptake.lag().equals(Lag.UNKNOWN));
  }

  @Test
  void theResolutionOfFebruaryAndTheSpeechHaveNoOrder() {
    assertThat(pair(0, 2).order()).isEqualTo(Order.UNKNOWN);
    assertThat(pair(0, 2).lag().min()).isEmpty();
  }

  @Test
  void anOpenIntervalLeavesTheGreatestLagOpen() {
    EchoPair pair = pair(0, 1);

    assertThat(pair.order()).isNotEqualTo(Order.UNKNOWN);
    assertThat(pair.lag().min()).isEqualTo(OptionalLong.of(241));
    assertThat(pair.lag().max()).isEmpty();
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
