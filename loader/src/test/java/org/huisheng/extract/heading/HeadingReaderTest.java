package org.huisheng.extract.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.huisheng.extract.ReadDocument;
import org.huisheng.model.DateKind;
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
}
