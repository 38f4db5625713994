package org.huisheng.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.huisheng.model.BodyKind;
import org.huisheng.model.DateKind;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.Echo.Ground;
import org.huisheng.model.Echo.Kind;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EchoPair.Order;
import org.huisheng.model.EchoPair.OrderBasis;
import org.huisheng.model.Formula;
import org.huisheng.model.Level;
import org.huisheng.model.Shelf;
import org.junit.jupiter.api.Test;

class EchoLinkerTest {

  private static final String PASSAGE = "推行幼儿园小学双向衔接试点每学期互派教师跟岗";
  private static final ShelfLinker LINKER = new ShelfLinker(Seeds.LEXICON);

  private static Said province(String text, String day) {
    return Said.in(text)
        .voice("浙江省总工会")
        .body("浙江省总工会", BodyKind.TRADE_UNION, Level.PROVINCE, "浙江省")
        .dated(DateKind.PUBLISHED, day);
  }

  private static Said city(String text, String day) {
    return Said.in(text)
        .voice("宁波市总工会")
        .body("宁波市总工会", BodyKind.TRADE_UNION, Level.CITY, "宁波市")
        .dated(DateKind.PUBLISHED, day);
  }

  @Test
  void aSubordinateThatIsLaterTookTheWordsFromItsSuperior() {
    Shelf shelf =
        shelf(province("要" + PASSAGE + "。", "2024-03-01"), city("将" + PASSAGE + "!", "2024-05-01"));

    assertThat(taker(shelf)).isEqualTo("宁波市总工会");
    EchoPair pair = shelf.pairs().get(0);
    assertThat(pair.basis()).isEqualTo(OrderBasis.DISJOINT_INTERVALS);
    assertThat(pair.lag().min()).isEqualTo(OptionalLong.of(61));
    assertThat(pair.lag().max()).isEqualTo(OptionalLong.of(61));
  }

  @Test
  void aSuperiorThatIsLaterTookNothingByDateAlone() {
    Shelf shelf =
        shelf(province("要" + PASSAGE + "。", "2024-05-01"), city("将" + PASSAGE + "!", "2024-03-01"));

    assertThat(taker(shelf)).isEqualTo("nobody");
    assertThat(shelf.pairs().get(0).order()).isNotEqualTo(Order.UNKNOWN);
  }

  @Test
  void neighboursTakeNothingFromOneAnotherByDateAlone() {
    Said neighbour =
        Said.in("另" + PASSAGE + "。")
            .voice("温州市总工会")
            .body("温州市总工会", BodyKind.TRADE_UNION, Level.CITY, "温州市")
            .dated(DateKind.PUBLISHED, "2023-01-01");

    assertThat(taker(shelf(neighbour, city("将" + PASSAGE, "2024-03-01")))).isEqualTo("nobody");
  }

  @Test
  void theLeadingPartyCommitteeAndTheCentreAreAboveAFederation() {
    Said committee =
        Said.in("甲" + PASSAGE + "。")
            .voice("中国共产党宁波市委员会")
            .body("中国共产党宁波市委员会", BodyKind.PARTY_COMMITTEE, Level.CITY, "宁波市")
            .dated(DateKind.PUBLISHED, "2024-01-01");
    Said centre =
        Said.in("乙" + PASSAGE + "。").voice("中国共产党中央委员会").dated(DateKind.PUBLISHED, "2024-01-01");

    assertThat(taker(shelf(committee, city("将" + PASSAGE, "2024-03-01")))).isEqualTo("宁波市总工会");
    assertThat(taker(shelf(centre, city("将" + PASSAGE, "2024-03-01")))).isEqualTo("宁波市总工会");
  }

  @Test
  void noDescentWhenTheTakersVoiceHadTheWordsBefore() {
    Shelf shelf =
        shelf(
            province("要" + PASSAGE + "。", "2024-03-01"),
            city("将" + PASSAGE + "!", "2024-05-01"),
            city("已" + PASSAGE + "?", "2023-05-01"));

    assertThat(taker(shelf)).isEqualTo("nobody");
  }

  @Test
  void noDescentBetweenSiblingsOfAnEarlierText() {
    Said source =
        Said.in("源" + PASSAGE + "。").voice("某研究会").dated(DateKind.PUBLISHED, "2020-01-01");

    Shelf shelf =
        shelf(source, province("要" + PASSAGE, "2024-03-01"), city("将" + PASSAGE, "2024-05-01"));

    assertThat(taker(shelf)).isEqualTo("nobody");
  }

  @Test
  void formulasDescendFromNobody() {
    String formula = "把深刻领悟“两个确立”的决定性意义,增强“四个意识”、坚定“四个自信”、做到“两个维护”";

    Shelf shelf =
        shelf(province(formula + "。", "2024-03-01"), city("再" + formula + "!", "2024-05-01"));

    assertThat(shelf.pairs()).isEmpty();
    assertThat(shelf.echoes().formulas())
        .anyMatch(one -> one.key().startsWith("深刻领悟两个确立") && one.documents().size() == 2);
  }

  @Test
  void theNameOfADecisionIsNotItsWording() {
    String name = "《中共中央关于认真学习宣传贯彻党的二十大精神的决定》";

    Shelf shelf = shelf(province("依" + name, "2024-03-01"), city("照" + name, "2024-05-01"));

    assertThat(shelf.pairs()).isEmpty();
    assertThat(shelf.echoes().formulas())
        .anyMatch(one -> one.origin() == Formula.Origin.NAME && one.denotes().isPresent());
  }

  @Test
  void whoNamesADocumentTookTheWordsFromItThoughNoDateSaysSo() {
    Said notice = Said.in("宁波市教育局关于双向衔接的通知。" + PASSAGE).title("宁波市教育局关于双向衔接的通知").voice("宁波市教育局");
    Said reader =
        Said.in("按照《宁波市教育局关于双向衔接的通知》,将" + PASSAGE + "。")
            .voice("宁波市实验小学")
            .directive("宁波市教育局关于双向衔接的通知", DirectiveKind.DOCUMENT, "宁波市教育局", "宁波市教育局关于双向衔接的通知");

    Shelf shelf = shelf(notice, reader);

    assertThat(shelf.pairs().get(0).basis()).isEqualTo(OrderBasis.NO_DATE);
    assertThat(taker(shelf)).isEqualTo("宁波市实验小学");
  }

  @Test
  void occurrencesAreSpansOfTheOriginalSignsIncluded() {
    String text = "首段。推行「幼儿园小学」双向衔接试点。";
    Shelf shelf = shelf(Said.in(text), Said.in("二：推行幼儿园、小学双向衔接试点"));

    Echo echo = shelf.pairs().get(0).echoes().get(0);
    assertThat(echo.passage()).isEqualTo("推行幼儿园小学双向衔接试点");
    boolean isFirst = shelf.pairs().get(0).first().equals(Said.in(text).extraction().id());
    assertThat((isFirst ? echo.inFirst() : echo.inSecond()).get(0).where().in(text))
        .isEqualTo("推行「幼儿园小学」双向衔接试点");
  }

  /** The voice that took a passage from the other, on a shelf where at most one did. */
  private static String taker(Shelf shelf) {
    for (EchoPair pair : shelf.pairs()) {
      for (Echo echo : pair.echoes()) {
        if (echo.isDescent()) {
          var taker = echo.descent() == Descent.FIRST_FROM_SECOND ? pair.first() : pair.second();
          return shelf.documents().stream()
              .filter(document -> document.id().equals(taker))
              .findFirst()
              .orElseThrow()
              .voice()
              .orElseThrow()
              .name();
        }
      }
    }
    return "nobody";
  }

  private static Shelf shelf(Said... said) {
    return LINKER.link(Arrays.stream(said).map(Said::extraction).toList());
  }

  @Test
  void wordsThatOthersHaveTooMayComeFromATextThatIsNotHeld() {
    Said elsewhere =
        Said.in("另" + PASSAGE + "。")
            .voice("福建省总工会")
            .body("福建省总工会", BodyKind.TRADE_UNION, Level.PROVINCE, "福建省")
            .dated(DateKind.PUBLISHED, "2024-04-01");

    Shelf shelf =
        shelf(province("要" + PASSAGE, "2024-03-01"), city("将" + PASSAGE, "2024-05-01"), elsewhere);

    assertThat(taker(shelf)).isEqualTo("nobody");
    assertThat(grounds(shelf)).contains(Ground.KNOWN_ELSEWHERE);
  }

  @Test
  void whatANationalBodySaysMayBeTheCentresUnlessOthersWouldShowIt() {
    Said national =
        Said.in("乙" + PASSAGE + "。").voice("中华全国总工会").dated(DateKind.PUBLISHED, "2024-01-01");
    Said women =
        Said.in("丙开展寻找最美家庭活动,办好家长学校。")
            .voice("福建省妇女联合会")
            .body("福建省妇女联合会", BodyKind.OTHER, Level.PROVINCE, "福建省")
            .dated(DateKind.PUBLISHED, "2024-02-01");

    assertThat(grounds(shelf(national, city("将" + PASSAGE, "2024-03-01"))))
        .containsExactly(Ground.NO_WITNESS);
    assertThat(taker(shelf(national, city("将" + PASSAGE, "2024-03-01"), women)))
        .isEqualTo("宁波市总工会");
  }

  @Test
  void wordsOfSomebodyWhoIsQuotedAreSiblings() {
    Shelf shelf =
        shelf(
            province("要" + PASSAGE, "2024-03-01"), city("将" + PASSAGE, "2024-05-01").quoting("李四"));

    assertThat(grounds(shelf)).containsExactly(Ground.SPEAKER_NOT_HELD);
    assertThat(descents(shelf)).containsExactly(Descent.SIBLINGS);
  }

  @Test
  void wordsOfAnAuthorWhoseTextIsHeldAreFromThatText() {
    Shelf shelf =
        shelf(
            province("要" + PASSAGE, "2024-03-01").author("李四"),
            city("将" + PASSAGE, "2024-05-01").quoting("李四"));

    assertThat(taker(shelf)).isEqualTo("宁波市总工会");
    assertThat(grounds(shelf)).containsExactly(Ground.ATTRIBUTES_WORDS);
  }

  @Test
  void alteredWordsAreOneEchoAndSayHowTheyDiffer() {
    assertThat(kind("推行幼儿园小学双向衔接试点每学期互派教师跟岗", "推行幼儿园和小学双向衔接改革试点每学期互派教师跟岗")).isEqualTo(Kind.ALTERED);
    assertThat(kind("推行幼儿园小学双向衔接试点每学期互派教师跟岗", "每学期互派教师跟岗上课,推行幼儿园小学双向衔接试点"))
        .isEqualTo(Kind.REORDERED);
    assertThat(kind("坚持把红旗渠精神作为推动职工队伍建设的力量", "坚持把太行山精神作为推动职工队伍建设的力量")).isEqualTo(Kind.TEMPLATE);
  }

  private static Kind kind(String one, String other) {
    Shelf shelf = shelf(Said.in("甲" + one + "。"), Said.in("乙" + other + "。"));
    assertThat(shelf.pairs()).hasSize(1);
    assertThat(shelf.pairs().get(0).echoes()).hasSize(1);
    return shelf.pairs().get(0).echoes().get(0).kind();
  }

  @Test
  void twoOutletsOfOneDispatchAreOneWork() {
    String dispatch = "宁波市总工会召开会议," + PASSAGE + "。会议强调,要把老旧小区加装电梯办成民心工程,年底前完成二十部。";
    Said one = Said.in(dispatch).voice("宁波市总工会").dated(DateKind.PUBLISHED, "2024-03-01");
    Said other = Said.in("转载:" + dispatch).voice("宁波市总工会").dated(DateKind.PUBLISHED, "2024-03-02");

    Shelf shelf = shelf(one, other);

    assertThat(shelf.documents()).hasSize(1);
    assertThat(shelf.pairs()).isEmpty();
    assertThat(shelf.works()).hasSize(1);
    assertThat(shelf.works().get(0).others()).hasSize(1);
  }

  @Test
  void theSameTextOfAnotherBodyIsNoCopyButAnEcho() {
    Shelf shelf = shelf(province(PASSAGE + "。", "2024-03-01"), city(PASSAGE + "!", "2024-05-01"));

    assertThat(shelf.works()).isEmpty();
    assertThat(taker(shelf)).isEqualTo("宁波市总工会");
  }

  private static List<Ground> grounds(Shelf shelf) {
    return echoes(shelf).map(Echo::ground).distinct().toList();
  }

  private static List<Descent> descents(Shelf shelf) {
    return echoes(shelf).map(Echo::descent).distinct().toList();
  }

  private static Stream<Echo> echoes(Shelf shelf) {
    return shelf.pairs().stream().flatMap(pair -> pair.echoes().stream());
  }
}
