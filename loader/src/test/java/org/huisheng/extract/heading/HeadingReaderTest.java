package org.huisheng.extract.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.huisheng.extract.ReadDocument;
import org.huisheng.model.Addressee;
import org.huisheng.model.AddresseeKind;
import org.huisheng.model.DateKind;
import org.huisheng.model.DocumentNumber;
import org.huisheng.model.Extraction;
import org.huisheng.model.Genre;
import org.huisheng.model.Metadata;
import org.huisheng.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingReaderTest {

  private static final String BODY = "\n为贯彻落实党的二十大精神，现就有关事项安排如下，请结合实际认真贯彻执行。\n";

  private static Metadata about(String text) {
    return ReadDocument.of(text).metadata();
  }

  @ParameterizedTest
  @CsvSource({
    "平山县教育局关于做好2021年招生工作的通知, NOTICE",
    "中共临江市委关于加强基层治理的决定, DECISION",
    "临江市妇女联合会关于表彰先进集体的决议, RESOLUTION",
    "临江市教育事业发展“十四五”规划, OTHER",
    "在全市妇联系统工作会议上的讲话, SPEECH",
    "2024年临江市人民政府工作报告, WORK_REPORT",
    "市教育局召开校园安全工作会议, MEETING_REPORT",
    "市卫健委印发《基层医疗卫生人才实施意见》, NEWS_REPORT",
    "平山县教育局关于印发《招生工作方案》的通知, NOTICE"
  })
  void theTitleTellsTheGenre(String title, Genre genre) {
    assertThat(about(title + BODY).genre()).isEqualTo(genre);
  }

  @Test
  void aWrappedTitleIsJoinedByOneSpace() {
    Metadata about = about("临江市妇女联合会\n关于组织动员广大妇女投身乡村振兴\n建功新时代的决定\n（2022年3月14日 执委会通过）" + BODY);
    assertThat(about.title()).endsWith("关于组织动员广大妇女投身乡村振兴 建功新时代的决定");
  }

  @Test
  void navigationAndColumnsAreNoTitle() {
    Metadata about = about("您的位置：\n首页\n>\n妇联要闻\n巾帼志愿服务走进乡村\n来源：清河日报\n2022-03-15 08:30:00" + BODY);
    assertThat(about.title()).isEqualTo("巾帼志愿服务走进乡村");
    assertThat(about.publisher()).contains("清河日报");
    assertThat(about.dates())
        .extracting(StatedDate::value, StatedDate::kind)
        .containsExactly(tuple(java.time.LocalDate.of(2022, 3, 15), DateKind.PUBLISHED));
  }

  @Test
  void aNameBelowTheTitleMakesItASignedArticle() {
    Metadata about = about("凝聚巾帼力量 书写时代答卷\n黄小薇" + BODY);
    assertThat(about.genre()).isEqualTo(Genre.SIGNED_ARTICLE);
    assertThat(about.authors()).containsExactly("黄小薇");
  }

  @Test
  void aSpeakerStandsInTheTitleOrBelowIt() {
    assertThat(about("杨国强在全县教育大会上的讲话\n同志们：" + BODY).authors()).containsExactly("杨国强");
    assertThat(about("在全县教育大会上的讲话\n县长 韦 韬\n同志们：" + BODY).authors()).containsExactly("韦韬");
  }

  @Test
  void byLinesNameReportersAndEditors() {
    Metadata about = about("市妇联举办家庭教育讲座\n记者：周晓兰 通讯员：孙丽" + BODY + "责任编辑：韩 梅 审核：李志\n（文/张晓 编辑/李萍）");
    assertThat(about.reporters()).containsExactly("周晓兰", "孙丽", "张晓");
    assertThat(about.editors()).containsExactlyInAnyOrder("韩梅", "李志", "李萍");
  }

  @Test
  void aNameInBracketsAtTheEndIsTheReporters() {
    assertThat(about("市妇联举办家庭教育讲座" + BODY + "（沈一鸣）").reporters()).containsExactly("沈一鸣");
    assertThat(about("市妇联举办家庭教育讲座" + BODY + "（全文完）").reporters()).isEmpty();
  }

  @Test
  void aPhotographersNameEndsBeforeTheWordForTakingPictures() {
    Metadata about = about("市妇联举办家庭教育讲座\n活动现场。本报记者 戴冰摄" + BODY);
    assertThat(about.reporters()).containsExactly("戴冰");
  }

  @Test
  void aNoticeIsAdoptedOnTheDayBelowItsSignature() {
    Metadata about = about("关于做好慰问工作的通知\n各镇人民政府：" + BODY + "庐江县人民政府办公室\n二〇二二年一月十日");
    assertThat(about.dates())
        .extracting(date -> date.value().toString(), StatedDate::kind)
        .containsExactly(tuple("2022-01-10", DateKind.ADOPTED));
  }

  @Test
  void aMeetingsDayTakesItsYearFromThePublication() {
    Extraction read =
        ReadDocument.of("临江市教育局召开校园安全工作会议\n发布时间：2021年10月11日\n10月9日下午，临江市教育局召开校园安全工作会议。会议要求抓好落实。");
    assertThat(read.metadata().dates())
        .extracting(date -> date.value().toString(), StatedDate::kind, StatedDate::yearInherited)
        .containsExactlyInAnyOrder(
            tuple("2021-10-11", DateKind.PUBLISHED, false),
            tuple("2021-10-09", DateKind.HELD, true));
  }

  @Test
  void aReportIsDeliveredWhereItsSubtitleSays() {
    Metadata about = about("政府工作报告\n——2024年1月8日在临江市第八届人民代表大会第四次会议上\n临江市市长 陈立新\n各位代表：" + BODY);
    assertThat(about.dates())
        .extracting(date -> date.value().toString(), StatedDate::kind)
        .containsExactly(tuple("2024-01-08", DateKind.DELIVERED));
    assertThat(about.authors()).containsExactly("陈立新");
  }

  @Test
  void aDateBesideTheSourceIsThatOfPublication() {
    Metadata about = about("市卫健委印发《人才实施意见》\n来源：健康报 2020年6月3日" + BODY);
    assertThat(about.publisher()).contains("健康报");
    assertThat(about.dates())
        .extracting(date -> date.value().toString())
        .containsExactly("2020-06-03");
  }

  @Test
  void aSitesMenuIsNoTitle() {
    Metadata bars = about("清河职工之窗 首页 | 新闻 | 维权 | 视频\n清河市第二届职工歌咏比赛启动" + BODY);
    assertThat(bars.title()).isEqualTo("清河市第二届职工歌咏比赛启动");
    Metadata blanks = about("清河工会网首页  工会概况  政策文件\n清河市总工会关于做好慰问工作的通知" + BODY);
    assertThat(blanks.title()).isEqualTo("清河市总工会关于做好慰问工作的通知");
  }

  @Test
  void aColumnThatEndsLikeATitleIsNone() {
    Metadata about = about("新闻公告\n副市长李明带队检查供水工程\n2018-03-07" + BODY);
    assertThat(about.title()).isEqualTo("副市长李明带队检查供水工程");
  }

  @Test
  void theBetterHalfOfAHeadlineMayStandBelowADash() {
    Metadata about = about("巾帼聚力谱新篇\n——县妇联召开三届二次执委会议\n日期:2020-04-20 09:17" + BODY);
    assertThat(about.title()).contains("县妇联召开三届二次执委会议");
    assertThat(about.genre()).isEqualTo(Genre.MEETING_REPORT);
  }

  @ParameterizedTest
  @CsvSource({
    "清河市总工会三届二次全委会议召开, MEETING_REPORT",
    "市长李明主持召开市政府第9次常务会议, MEETING_REPORT",
    "李明在全市安全生产会议上强调 压实责任, MEETING_REPORT",
    "李明出席活动并讲话, OTHER",
    "清河市总工会关于召开全市工会工作会议的通知, NOTICE",
    "在清河市总工会第三次代表大会开幕式上的致辞, SPEECH"
  })
  void whatWasConvenedTellsAReportFromATextAboutIt(String title, Genre genre) {
    assertThat(about(title + BODY).genre()).isEqualTo(genre);
  }

  @Test
  void whoIsCalledAuthorOfAReportIsItsReporter() {
    Metadata about =
        about(
            "市总工会学习全会精神\n时间:2024-08-09  作者:周晓兰  来源:清河日报\n"
                + "8月7日下午,清河市总工会召开专题会议,学习全会精神。会议要求抓好落实。");
    assertThat(about.genre()).isEqualTo(Genre.MEETING_REPORT);
    assertThat(about.authors()).isEmpty();
    assertThat(about.reporters()).containsExactly("周晓兰");
  }

  @Test
  void anAuthorsPostMayStandBeforeTheName() {
    Metadata about = about("让工会更有温度\n2018-11-30 来源: 工会内刊 作者: 清河市总工会主席 韩云舒" + BODY);
    assertThat(about.genre()).isEqualTo(Genre.SIGNED_ARTICLE);
    assertThat(about.authors()).containsExactly("韩云舒");
  }

  @Test
  void byLinesUseSlashesBlanksAndNamesOfAllPeoples() {
    Metadata about = about("市妇联举办讲座" + BODY + "文图 / 周晓兰 孙丽\n编辑 / 韩梅  审核 / 李志\n");
    assertThat(about.reporters()).containsExactly("周晓兰", "孙丽");
    assertThat(about.editors()).containsExactly("韩梅", "李志");
    Metadata bracketed = about("市妇联举办讲座" + BODY + "（记者 阿依古丽 勒格惹 编辑 罗洪尔布）");
    assertThat(bracketed.reporters()).containsExactly("阿依古丽", "勒格惹");
    assertThat(bracketed.editors()).containsExactly("罗洪尔布");
  }

  @Test
  void attachmentsAndCopiesMayFollowASignature() {
    Metadata about =
        about(
            "关于做好慰问工作的通知\n发布日期:2022-01-12\n各镇人民政府："
                + BODY
                + "庐江县人民政府办公室\n2022年1月10日\n\n抄送:县委办公室,县总工会。\n附件:名单\n一、名单\n二、表格\n三、说明");
    assertThat(about.dates())
        .extracting(date -> date.value().toString(), StatedDate::kind)
        .containsExactlyInAnyOrder(
            tuple("2022-01-12", DateKind.PUBLISHED), tuple("2022-01-10", DateKind.ADOPTED));
  }

  @Test
  void aReportOfJanuaryOnADayInDecemberMeansTheYearBefore() {
    Metadata about = about("市教育局召开安全会议\n发布时间：2022年1月4日\n12月30日，清河市教育局召开安全会议。会议要求抓好落实。");
    assertThat(about.dates())
        .extracting(date -> date.value().toString(), StatedDate::kind)
        .contains(tuple("2021-12-30", DateKind.HELD));
  }

  @ParameterizedTest
  @CsvSource({"清工发〔2022〕35号", "清工发[2022]35号", "清工发（2022）35 号", "清工发【2022】第35号", "清工发［2022］35号"})
  void theNumberIsReadInAnyBrackets(String printed) {
    Metadata about = about("清河市总工会关于做好慰问工作的通知\n" + printed + "\n各县总工会：" + BODY);
    assertThat(about.number().map(DocumentNumber::standard)).contains("清工发〔2022〕35号");
  }

  @Test
  void aNumberInTheTextIsAnotherDocuments() {
    Metadata about = about("清河市总工会关于做好慰问工作的通知\n根据《工作方案》(国发〔2020〕1号)要求，现通知如下，请认真执行。\n");
    assertThat(about.number()).isEmpty();
  }

  @Test
  void aTableAboveTheTextStatesTheNumber() {
    Metadata about = about("索引号: A-1   文号:清工发〔2020〕4号\n清河市总工会关于做好慰问工作的通知" + BODY);
    assertThat(about.number().map(DocumentNumber::standard)).contains("清工发〔2020〕4号");
  }

  @Test
  void addresseesStandBelowTheTitleAndCopiesAtTheEnd() {
    String text =
        "清河市总工会关于做好慰问工作的通知\n各县、区总工会,市直各工会:" + BODY + "清河市总工会\n2022年1月10日\n抄报:省总工会\n抄送:市委办公室,市妇联。";
    assertThat(about(text).addressees())
        .extracting(Addressee::kind, Addressee::name)
        .containsExactly(
            tuple(AddresseeKind.MAIN, "各县、区总工会"),
            tuple(AddresseeKind.MAIN, "市直各工会"),
            tuple(AddresseeKind.REPORT, "省总工会"),
            tuple(AddresseeKind.COPY, "市委办公室"),
            tuple(AddresseeKind.COPY, "市妇联"));
    assertThat(about(text).addressees()).allMatch(a -> a.where().in(text).equals(a.name()));
  }

  @Test
  void aSentenceThatLeadsInIsNobodysAddress() {
    Metadata about = about("清河市总工会关于做好工作的决议\n为做好各项工作,清河市总工会全体会议作出如下决议:\n一、要抓好落实。");
    assertThat(about.addressees()).isEmpty();
  }

  @Test
  void aSpeechWithoutATitleHasNone() {
    assertThat(about("同志们：\n现在，我代表临江市总工会第九届委员会向大会作报告，请审议。\n").title()).isEmpty();
  }

  @Test
  void aTitleRunTogetherWithNumberAndAddresseeEndsBeforeThem() {
    Metadata about =
        about("平山县教育局关于印发《校园安全管理办法》的通知平教发〔2021〕8号各学校，局机关各股室：现将办法印发给你们，请认真执行，确保落到实处，取得实效。");
    assertThat(about.title()).isEqualTo("平山县教育局关于印发《校园安全管理办法》的通知");
    assertThat(about.genre()).isEqualTo(Genre.NOTICE);
  }

  @Test
  void anAuthorAfterABulletAndTheIssueOfTheNewspaperAreNoTitle() {
    Metadata about = about("凝聚巾帼力量 书写时代答卷\n□ 黄小薇\n《清河日报》  2022年03月15日  第3版" + BODY);
    assertThat(about.title()).isEqualTo("凝聚巾帼力量 书写时代答卷");
    assertThat(about.authors()).containsExactly("黄小薇");
    assertThat(about.publisher()).contains("清河日报");
  }

  @Test
  void aPredicateBelowTheBodysNameBelongsToTheHeadline() {
    assertThat(about("平山县妇联党组\n召开会议\n传达学习全国两会精神" + BODY).title()).isEqualTo("平山县妇联党组 召开会议");
  }
}
