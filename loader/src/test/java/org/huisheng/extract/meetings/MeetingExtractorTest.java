package org.huisheng.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.extract.ReadDocument;
import org.huisheng.model.Extraction;
import org.huisheng.model.Meeting;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingExtractorTest {

  private static final String PLACE = "湖州市总工会关于学习的通知\n浙江省湖州市总工会和中共湖州市委、浙江省总工会要求认真学习。\n";

  private static List<String> names(String sentence) {
    return ReadDocument.of(PLACE + sentence).meetings().stream().map(Meeting::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "学习贯彻党的二十大精神。, 中国共产党第二十次全国代表大会",
    "自十八大以来，成就巨大。, 中国共产党第十八次全国代表大会",
    "学习中国妇女第十三次全国代表大会精神。, 中国妇女第十三次全国代表大会",
    "贯彻中国工会十八大部署。, 中国工会第十八次全国代表大会",
    "深入学习团十九大精神。, 中国共产主义青年团第十九次全国代表大会",
    "落实市第九次党代会部署。, 中国共产党湖州市第九次代表大会",
    "迎接浙江省工会第十六次代表大会召开。, 浙江省工会第十六次代表大会",
    "筹备市第八次妇代会。, 湖州市妇女第八次代表大会",
    "贯彻党的二十届三中全会精神。, 中国共产党第二十届中央委员会第三次全体会议",
    "按照市委九届五次全会部署。, 中国共产党湖州市第九届委员会第五次全体会议",
    "按照二十届中央纪委三次全会部署。, 中国共产党第二十届中央纪律检查委员会第三次全体会议",
    "省十四届人大二次会议审议通过。, 浙江省第十四届人民代表大会第二次会议",
    "落实十四届全国人大一次会议精神。, 第十四届全国人民代表大会第一次会议",
    "市总工会召开八届三次全委（扩大）会议。, 湖州市总工会第八届委员会第三次全体（扩大）会议",
    "贯彻中央经济工作会议精神。, 中央经济工作会议",
    "市总工会召开2023年工作务虚会议。, 湖州市总工会2023年工作务虚会议",
    "近日召开了全市工会系统新就业形态劳动者建会入会工作推进会。, 全市工会系统新就业形态劳动者建会入会工作推进会"
  })
  void shortAndLongFormsLeadToOneName(String sentence, String name) {
    assertThat(names(sentence)).containsExactly(name);
  }

  @Test
  void oneTermWithSeveralSessionsIsSeveralMeetings() {
    assertThat(names("学习党的十九届二中、三中、四中全会精神。"))
        .containsExactly("中国共产党第十九届中央委员会第二次全体会议", "中国共产党第十九届中央委员会第三次全体会议", "中国共产党第十九届中央委员会第四次全体会议");
  }

  @Test
  void aSessionMayBeCalledAPlenumOneByOne() {
    assertThat(names("学习二十届二中全会、三中全会精神。"))
        .containsExactly("中国共产党第二十届中央委员会第二次全体会议", "中国共产党第二十届中央委员会第三次全体会议");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          湖州市人民政府第39次常务会议审议通过。            | 湖州市人民政府第39次常务会议 | 39
          省推进产业工人队伍建设改革协调小组第三次会议提出。    | 浙江省推进产业工人队伍建设改革协调小组第三次会议 | 3
          学习在中央政治局第十八次集体学习时的讲话。          | 中国共产党中央政治局第十八次集体学习 | 18
          第二次中央新疆工作座谈会召开以来，成就巨大。        | 第二次中央新疆工作座谈会 | 2
          """)
  void standingOrgansAndSeriesCountTheirMeetings(String sentence, String name, int session) {
    Extraction read = ReadDocument.of(PLACE + sentence);
    assertThat(ReadDocument.meeting(read, name).session()).hasValue(session);
  }

  @Test
  void aPlenumWithoutANumberIsThatOfItsCommittee() {
    assertThat(names("贯彻省委、市委全会部署。")).containsExactly("中国共产党浙江省委员会全会", "中国共产党湖州市委员会全会");
  }

  @Test
  void levelsThatShareATopicHaveAMeetingEach() {
    assertThat(names("传达全国、省、市教育工作会议部署。")).containsExactly("全国教育工作会议", "浙江省教育工作会议", "湖州市教育工作会议");
    assertThat(names("宣传全国两会和省两会。")).containsExactly("全国两会", "浙江省两会");
  }

  @Test
  void aStudyGroupSitsAndItsSittingHasOneName() {
    Extraction read =
        ReadDocument.of("湖州市总工会党组理论学习中心组举行2024年第三次集体学习\n5月6日，湖州市总工会党组理论学习中心组举行2024年第三次集体学习（扩大）会议。");
    assertThat(read.meetings())
        .extracting(Meeting::name)
        .containsExactly("湖州市总工会党组理论学习中心组2024年第三次集体学习（扩大）会议");
  }

  @Test
  void aCongressOfALevelThatNobodyTellsKeepsItsPrintedName() {
    assertThat(ReadDocument.of("关于学习的通知\n深入学习省第十四次党代会精神。").meetings())
        .extracting(Meeting::name)
        .containsExactly("省第十四次党代会");
  }

  @Test
  void ceremoniesAndClassesAreNamedByWhatTellsThemFromOthers() {
    assertThat(names("当天举行了“求学圆梦”行动启动仪式。")).containsExactly("“求学圆梦”行动启动仪式");
    assertThat(names("市总工会召开产业工人队伍改革推进会暨工作调度会。")).containsExactly("湖州市总工会产业工人队伍改革推进会暨工作调度会");
  }

  @Test
  void aDayBehindTheCommaIsTheDayOfTheMeeting() {
    Extraction read = ReadDocument.of(PLACE + "中国妇女第十二次全国代表大会，于2018年10月30日在北京举行。");
    assertThat(ReadDocument.meeting(read, "中国妇女第十二次全国代表大会").start().orElseThrow())
        .isEqualTo("2018-10-30");
  }

  @Test
  void termAndSessionAreNumbers() {
    Meeting meeting = ReadDocument.of(PLACE + "市总工会召开第八届委员会第十一次全体会议。").meetings().get(0);
    assertThat(meeting.term()).hasValue(8);
    assertThat(meeting.session()).hasValue(11);
    assertThat(meeting.kind()).isEqualTo(MeetingKind.PLENARY);
    assertThat(meeting.organiser()).contains("湖州市总工会");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "健全劳动关系三方会议制度和联席会议机制。",
        "通过专题学习会、辅导报告会等形式强化学习。",
        "完善职工代表大会制度。",
        "开展十大品牌、二十大类服务活动。",
        "要召开会议研究部署。",
        "承办各类会议千场。",
        "举办工会干部培训班3期。",
        "要定期召开党组会议研究。",
        "召开工作调度会5次。",
        "会议室、会议材料准备就绪。"
      })
  void whatNamesNoMeetingIsNone(String sentence) {
    assertThat(names(sentence)).isEmpty();
  }

  @Test
  void bodiesThatConveneOneAfterTheOtherHaveAMeetingEach() {
    assertThat(names("近期，市委、省总相继召开专题会议进行部署。")).containsExactly("中国共产党湖州市委员会专题会议", "浙江省总工会专题会议");
  }

  @Test
  void daysAndPlaceAreThoseOfTheSentence() {
    Extraction read = ReadDocument.of(PLACE + "中国妇女第十二次全国代表大会于2018年10月30日至11月2日在北京召开。");
    Meeting congress = ReadDocument.meeting(read, "中国妇女第十二次全国代表大会");
    assertThat(congress.start().orElseThrow()).isEqualTo("2018-10-30");
    assertThat(congress.end().orElseThrow()).isEqualTo("2018-11-02");
    assertThat(congress.place()).contains("北京");
  }

  @Test
  void aTalkIsCalledByWhoHoldsItWithWhom() {
    Extraction read = ReadDocument.of(PLACE + "2018年11月2日，习近平总书记在中南海同全国妇联新一届领导班子成员集体谈话。");
    Meeting talk = ReadDocument.meeting(read, "习近平总书记同全国妇联新一届领导班子成员集体谈话");
    assertThat(talk.kind()).isEqualTo(MeetingKind.TALK);
    assertThat(talk.start().orElseThrow()).isEqualTo("2018-11-02");
    assertThat(talk.place()).contains("中南海");
  }

  @Test
  void anOpeningBelongsToTheCongressNamedBefore() {
    assertThat(names("中国妇女第十二次全国代表大会在北京召开，党和国家领导人出席大会开幕式。"))
        .containsExactly("中国妇女第十二次全国代表大会", "中国妇女第十二次全国代表大会开幕式");
  }

  @Test
  void theReportedMeetingIsMeantByTheBareWord() {
    Extraction read =
        ReadDocument.of("湖州市教育局召开校园安全工作会议\n3月2日，湖州市教育局召开校园安全工作会议。会议指出，要压实责任。会议室里座无虚席。");
    assertThat(ReadDocument.meeting(read, "湖州市教育局校园安全工作会议").mentions())
        .extracting(Mention::surface)
        .containsExactly("校园安全工作会议", "校园安全工作会议", "会议");
  }

  @Test
  void onePlenaryHasOneNameHoweverItIsShortened() {
    Extraction read = ReadDocument.of("共青团湖州市委召开十二届五次全会\n1月12日，共青团湖州市委召开十二届五次全委（扩大）会议。");
    assertThat(read.meetings())
        .extracting(Meeting::name)
        .containsExactly("中国共产主义青年团湖州市第十二届委员会第五次全体（扩大）会议");
  }
}
