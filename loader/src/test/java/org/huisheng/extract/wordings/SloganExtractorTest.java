package org.huisheng.extract.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huisheng.extract.Texts;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.Mention;
import org.huisheng.model.Slogan;
import org.huisheng.model.SloganKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SloganExtractorTest {

  private static final SloganExtractor EXTRACTOR = new SloganExtractor(Lexicon.load().wordings());

  private static List<Slogan> slogans(String text) {
    return EXTRACTOR.extract(Texts.of(text));
  }

  private static Slogan only(String text) {
    assertThat(slogans(text)).as(text).hasSize(1);
    return slogans(text).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          各级妇联组织要引导广大妇女巾帼心向党、奋进新征程。            | 巾帼心向党          | SLOGAN
          全市中小学要落实立德树人任务。                              | 立德树人            | FORMULATION
          我县常态化开展家庭医生签约服务。                            | 家庭医生签约服务     | CAMPAIGN
          对易返贫人口做到两不愁、三保障。                            | 两不愁三保障         | FORMULATION
          推进“放管服”改革,方便群众办事。                           | 放管服              | FORMULATION
          县公安局组织民警参加净网行动。                              | 净网行动            | CAMPAIGN
          志愿者到乡镇慰问，组织“护河有我”主题活动。                 | 护河有我            | CAMPAIGN
          社区举办“邻里节”,居民踊跃参加。                           | 邻里节              | CAMPAIGN
          医院推出“名医进乡村”，群众在家门口看病。                   | 名医进乡村           | CAMPAIGN
          机关干部要弘扬“马真精神”，攻坚克难。                       | 马真精神            | FORMULATION
          镇里实行“五包五定”责任制。                                 | 五包五定            | FORMULATION
          全县上下唱响“牢记嘱托勇争先,奋楫笃行谱新篇”。              | 牢记嘱托勇争先,奋楫笃行谱新篇 | SLOGAN
          教师要做到知敬畏、知底线、知边界。                          | 知敬畏、知底线、知边界 | FORMULATION
          推动宪法知识进学校、进社区、进乡村。                         | 进学校、进社区、进乡村 | SLOGAN
          医院坚持以患者为中心，优化流程。                            | 以患者为中心         | FORMULATION
          树立生命至上、健康至上的理念。                              | 生命至上、健康至上    | FORMULATION
          围绕项目质效提升年，压实责任。                              | 项目质效提升年        | CAMPAIGN
          着力查漏洞、补短板、强监管。                                | 查漏洞、补短板、强监管 | SLOGAN
          抵住重大考验、扛起重大责任、完成重大使命。                   | 抵住重大考验、扛起重大责任、完成重大使命 | FORMULATION
          奋力谱写云岭大地现代化建设新篇章。                           | 奋力谱写云岭大地现代化建设新篇章 | SLOGAN
          要以优异成绩庆祝建校七十周年。                               | 以优异成绩庆祝建校七十周年 | SLOGAN
          在全县开展养老机构消防安全专项整治。                         | 养老机构消防安全专项整治 | CAMPAIGN
          落实清廉医院各项要求。                                      | 清廉医院             | CAMPAIGN
          持续推进健康南漳建设。                                      | 健康南漳             | CAMPAIGN
          村里设立“银发妈妈”，照看留守儿童。                           | 银发妈妈             | CAMPAIGN
          推行“医院+社区+家庭”照护。                                  | 医院+社区+家庭        | CAMPAIGN
          落实“两河一带、三园共建”布局。                               | 两河一带、三园共建     | FORMULATION
          县局实行“4+1+N”，逐级负责。                                 | 4+1+N               | FORMULATION
          会议讨论了“推行乡村医生‘县编乡管’改革”等事项。               | 县编乡管             | CAMPAIGN
          """)
  void findsWordingsOfAllSectorsAndSortsThem(String text, String canonical, SloganKind kind) {
    Slogan slogan = only(text);
    assertThat(slogan.canonical()).isEqualTo(canonical);
    assertThat(slogan.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          县长说：“今年的路要修好。”
          “十四五”时期，全县新增学位两千个。
          要深入开展调研，全面加强管理。
          会议传达学习《关于开展“清风行动”的通知》。
          这是“新”的要求。
          对引号不配的“文本,也要读下去。
          学习宣传贯彻习近平新时代中国特色社会主义思想。
          认真落实就业优先政策。
          统筹做好三新工作。
          对教育、卫生、文化等事业加大投入。
          请关注“平川教育”微信公众号。
          优化审批包括“简化工程竣工验收备案手续”等三项。
          他们获得“2021年度全县教育系统先进集体”。
          县教育局、县公安局、县卫生局参加。
          中共平川县委员会 平川县人民政府
          """)
  void leavesOrdinaryWordsAlone(String text) {
    assertThat(slogans(text)).isEmpty();
  }

  @Test
  void oneWordingHasAllItsPlacesHoweverItIsPunctuated() {
    String text = "开展“中国梦·劳动美”活动。\n中国梦 劳动美深入人心。";
    Slogan slogan = only(text);
    assertThat(slogan.canonical()).isEqualTo("中国梦·劳动美");
    assertThat(slogan.mentions())
        .extracting(Mention::surface)
        .containsExactly("中国梦·劳动美", "中国梦 劳动美");
  }

  @Test
  void whatWasQuotedOnceIsFoundWithoutItsMarks() {
    Slogan slogan = only("开展“石榴籽一家亲”活动,让石榴籽一家亲走进村寨。");
    assertThat(slogan.mentions()).hasSize(2);
  }

  @Test
  void theWholeHidesItsParts() {
    assertThat(slogans("坚定不移听党话、跟党走。")).extracting(Slogan::canonical).containsExactly("听党话、跟党走");
  }

  @Test
  void anAbbreviationIsSpelledOutByTheEnumerationBeforeIt() {
    List<Slogan> found = slogans("扎实开展服务质量提升年、学科建设突破年“两个年”活动。");
    assertThat(found)
        .extracting(Slogan::canonical)
        .containsExactlyInAnyOrder("两个年", "服务质量提升年", "学科建设突破年");
    assertThat(found).extracting(Slogan::kind).containsOnly(SloganKind.CAMPAIGN);
    assertThat(found)
        .filteredOn(slogan -> slogan.canonical().equals("两个年"))
        .extracting(Slogan::expansion)
        .containsExactly(Optional.of("服务质量提升年、学科建设突破年"));
  }

  @Test
  void anAbbreviationIsSpelledOutByTheBracketsAfterIt() {
    assertThat(only("各乡镇落实“三上门”服务（上门咨询、上门办事、上门回访）。").expansion()).contains("上门咨询、上门办事、上门回访");
  }

  @Test
  void aMottoFillsALineOfItsOwn() {
    assertThat(only("匠心筑梦新时代 技能报国向未来\n县工会举办比赛").canonical()).isEqualTo("匠心筑梦新时代 技能报国向未来");
    assertThat(only("一、活动主题\n书香浸润心灵\n二、活动时间").canonical()).isEqualTo("书香浸润心灵");
  }

  @Test
  void aQuotedNameHidesTheKnownWordingInIt() {
    assertThat(only("授予“平川市五一劳动奖章”。").canonical()).isEqualTo("平川市五一劳动奖章");
  }

  @Test
  void aCountBeforeQuotedWordsBelongsToThem() {
    assertThat(only("要实现四个“零”目标。").canonical()).isEqualTo("四个“零”");
  }

  @Test
  void nestedMarksStayInside() {
    assertThat(only("举办“喜看‘十四五’成就”活动。").canonical()).isEqualTo("喜看‘十四五’成就");
  }

  @Test
  void hostileTextTakesNoLongerThanItsLength() {
    String text = "“一、".repeat(40_000) + "以".repeat(40_000) + "进企业、".repeat(20_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> slogans(text));
  }
}
