package org.huisheng.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huisheng.model.DateInterval;
import org.huisheng.model.DateInterval.DateBasis;
import org.huisheng.model.DateKind;
import org.huisheng.model.DatedContradiction;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.LinkedDocument;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final String CONGRESS = "中国共产党第二十次全国代表大会";
  private static final ShelfLinker LINKER = new ShelfLinker(Seeds.LEXICON);

  @Test
  void theDayOfAdoptionGoesBeforeTheDayOfPublication() {
    DateInterval date =
        date(
            Said.in("一")
                .dated(DateKind.PUBLISHED, "2024-03-08")
                .dated(DateKind.ADOPTED, "2024-03-01"));

    assertThat(date)
        .isEqualTo(interval("2024-03-01", "2024-03-01", DateBasis.STATED, DateKind.ADOPTED));
  }

  @Test
  void aDocumentWithoutDateAndEventsIsNotDated() {
    assertThat(date(Said.in("加强工会组织建设。")).basis()).isEqualTo(DateBasis.UNKNOWN);
  }

  @Test
  void anUndatedTextIsNotEarlierThanTheLastDatedThingItNames() {
    Said said =
        Said.in("贯彻党的二十大精神,落实《中共中央关于认真学习宣传贯彻党的二十大精神的决定》。")
            .directive("党的二十大精神", DirectiveKind.MEETING_SPIRIT, null, "党的二十大精神")
            .directive(
                "中共中央关于认真学习宣传贯彻党的二十大精神的决定",
                DirectiveKind.DOCUMENT,
                "中国共产党中央委员会",
                "中共中央关于认真学习宣传贯彻党的二十大精神的决定");

    assertThat(date(said))
        .isEqualTo(interval("2022-10-29", null, DateBasis.BOUNDED_BY_CHRONICLE, null));
  }

  @Test
  void aMeetingTheTextItselfDatesBoundsItToo() {
    Said said =
        Said.in("2023年10月23日,座谈会在北京召开。").meeting("座谈会", null, LocalDate.parse("2023-10-23"), "座谈会");

    assertThat(date(said).earliest()).contains(LocalDate.parse("2023-10-23"));
  }

  @Test
  void anEventThatIsAheadBoundsFromAbove() {
    Said said =
        Said.in("党的十九大以来成绩显著,以实际行动迎接党的二十大胜利召开。")
            .meeting("中国共产党第十九次全国代表大会", "中国共产党", "党的十九大")
            .meeting(CONGRESS, "中国共产党", "党的二十大");

    assertThat(date(said))
        .isEqualTo(interval("2017-10-24", "2022-10-16", DateBasis.BOUNDED_BY_CHRONICLE, null));
  }

  @Test
  void anEventWhoseSpiritIsStudiedIsOverThoughItWasOnceWelcomed() {
    Said said =
        Said.in("开展“喜迎党的二十大”活动以来,深入贯彻党的二十大精神。")
            .meeting(CONGRESS, "中国共产党", "党的二十大")
            .directive("党的二十大精神", DirectiveKind.MEETING_SPIRIT, null, "党的二十大精神");

    assertThat(date(said).earliest()).contains(LocalDate.parse("2022-10-22"));
    assertThat(date(said).latest()).isEmpty();
  }

  @Test
  void aCongressCalledJustClosedLongAfterContradictsTheStatedDay() {
    String text = "同志们,刚刚胜利闭幕的党的二十大是一次重要的大会。";
    LinkedDocument document =
        link(
            Said.in(text)
                .dated(DateKind.DELIVERED, "2023-11-15")
                .meeting(CONGRESS, "中国共产党", "党的二十大"));

    assertThat(document.date())
        .isEqualTo(
            interval(
                "2022-10-22", "2023-11-15", DateBasis.BOUNDED_BY_CHRONICLE, DateKind.DELIVERED));
    DatedContradiction contradiction = document.findings().get(0);
    assertThat(contradiction.days()).isEqualTo(389);
    assertThat(contradiction.event().name()).isEqualTo(CONGRESS);
    assertThat(contradiction.where().in(text)).isEqualTo("刚刚胜利闭幕的党的二十大");
  }

  @Test
  void aCongressCalledJustClosedSoonAfterContradictsNothing() {
    LinkedDocument document =
        link(
            Said.in("刚刚闭幕的党的二十大。")
                .dated(DateKind.DELIVERED, "2022-11-30")
                .meeting(CONGRESS, "中国共产党", "党的二十大"));

    assertThat(document.findings()).isEmpty();
    assertThat(document.date().basis()).isEqualTo(DateBasis.STATED);
  }

  @Test
  void aWordInAnotherClauseSaysNothingOfTheEvent() {
    LinkedDocument document =
        link(
            Said.in("省两会刚刚闭幕,党的二十大精神要学深悟透。")
                .dated(DateKind.DELIVERED, "2024-02-01")
                .meeting(CONGRESS, "中国共产党", "党的二十大"));

    assertThat(document.findings()).isEmpty();
  }

  private static DateInterval interval(
      String earliest, String latest, DateBasis basis, DateKind kind) {
    return new DateInterval(
        Optional.ofNullable(earliest).map(LocalDate::parse),
        Optional.ofNullable(latest).map(LocalDate::parse),
        basis,
        Optional.ofNullable(kind));
  }

  private static DateInterval date(Said said) {
    return link(said).date();
  }

  private static LinkedDocument link(Said said) {
    return LINKER.link(List.of(said.extraction())).documents().get(0);
  }
}
