package org.huisheng.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.huisheng.extract.ReadDocument;
import org.huisheng.model.Completeness;
import org.huisheng.model.Metadata;
import org.junit.jupiter.api.Test;

class MetadataExtractorTest {

  private static Metadata about(String text) {
    return ReadDocument.of(text).metadata();
  }

  @Test
  void theBodyThatOpensTheTitleIssuesTheText() {
    Metadata about = about("平山县教育局关于做好招生工作的通知\n各学校：\n现将有关事项通知如下，请认真执行。\n");
    assertThat(about.issuer()).contains("平山县教育局");
    assertThat(about.voice()).contains("平山县教育局");
  }

  @Test
  void elseTheSignatureNamesTheIssuer() {
    Metadata about = about("关于做好慰问工作的通知\n各镇人民政府：\n根据县委安排，现通知如下，请认真执行。\n庐江县人民政府办公室\n2022年1月10日");
    assertThat(about.issuer()).contains("庐江县人民政府办公室");
  }

  @Test
  void aSpeakerSpeaksForTheBodyHeNames() {
    Metadata about =
        about(
            "在全市卫生健康工作会议上的讲话\n（2023年2月8日）\n同志们：\n" + "我代表岳阳市卫生健康委员会党组，讲三点意见。岳阳市卫生健康委员会要统筹推进各项工作。");
    assertThat(about.issuer()).contains("岳阳市卫生健康委员会党组");
    assertThat(about.voice()).as("a group speaks for its host").contains("岳阳市卫生健康委员会");
  }

  @Test
  void aGovernmentsReportIsTheGovernments() {
    Metadata about =
        about(
            "政府工作报告\n——2024年1月8日在湖州市第九届人民代表大会第四次会议上\n湖州市市长 陈立新\n各位代表：\n"
                + "现在，我代表市人民政府，向大会报告工作，请予审议。");
    assertThat(about.issuer()).contains("湖州市人民政府");
    assertThat(about.voice()).contains("湖州市人民政府");
  }

  @Test
  void aCongressSpeaksForTheBodyWhoseItIs() {
    Metadata about =
        about(
            "中国共产党安远县第十四次代表大会关于中共安远县第十三届委员会报告的决议\n（2021年8月20日中国共产党安远县第十四次代表大会通过）\n"
                + "中国共产党安远县第十四次代表大会审议并通过了报告。");
    assertThat(about.adoptedAt()).contains("中国共产党安远县第十四次代表大会");
    assertThat(about.issuer()).contains("中国共产党安远县委员会");
  }

  @Test
  void aReportHasNoIssuerButTellsOfAMeeting() {
    Metadata about = about("湖州市教育局召开校园安全工作会议\n3月2日，湖州市教育局召开校园安全工作会议。会议要求压实责任。");
    assertThat(about.issuer()).isEmpty();
    assertThat(about.voice()).contains("湖州市教育局");
    assertThat(about.reportsOn()).contains("湖州市教育局校园安全工作会议");
  }

  @Test
  void aReportOnATextTellsItInShort() {
    Metadata about = about("湖州市教育局：护航学生成长\n近日，湖州市教育局印发关于加强学生心理健康工作的通知，要求各学校抓好落实。\n《通知》指出，要健全机制。");
    assertThat(about.reportsOn()).contains("关于加强学生心理健康工作的通知");
    assertThat(about.voice()).contains("湖州市教育局");
    assertThat(about.completeness()).isEqualTo(Completeness.ABRIDGED_REPORT);
  }

  @Test
  void aSignedArticleSpeaksForTheBodyItsAuthorHeads() {
    Metadata about =
        about("凝聚巾帼力量 书写时代答卷\n黄小薇\n以习近平同志为核心的党中央高度重视妇女事业，全国妇联要带头，全国总工会、全国总工会配合。\n（作者系全国妇联副主席）");
    assertThat(about.voice()).contains("中华全国妇女联合会");
  }

  @Test
  void aTextThatStopsInAWordIsBrokenOff() {
    String whole = "湖州市总工会关于做好帮扶工作的通知\n各级工会要充分发挥帮扶中心作用，做好困难职工帮扶救助、就业服务和权益维护等各项工作，推动服务";
    assertThat(about(whole).completeness()).isEqualTo(Completeness.BROKEN_OFF);
    assertThat(about(whole + "落地。").completeness()).isEqualTo(Completeness.COMPLETE);
  }

  @Test
  void bodiesThatSignTogetherIssueTogether() {
    String text = "关于做好慰问工作的通知\n各镇人民政府：\n根据县委安排，现通知如下，请认真执行。\n";
    Metadata signed = about(text + "庐江县总工会      庐江县妇女联合会\n2022年1月10日");
    assertThat(signed.issuer()).contains("庐江县总工会");
    assertThat(signed.jointIssuers()).containsExactly("庐江县妇女联合会");
    Metadata titled = about("庐江县总工会、庐江县妇女联合会" + text);
    assertThat(titled.issuer()).contains("庐江县总工会");
    assertThat(titled.jointIssuers()).containsExactly("庐江县妇女联合会");
  }

  @Test
  void aMeetingThatIsStudiedIsNotTheOneReported() {
    Metadata about =
        about("湖州市总工会学习党的二十届三中全会精神\n发布时间:2024-08-09\n8月7日,湖州市总工会召开专题学习会议,学习党的二十届三中全会精神。会议要求抓好落实。");
    assertThat(about.reportsOn()).hasValueSatisfying(name -> assertThat(name).contains("专题学习会议"));
    assertThat(about.voice()).contains("湖州市总工会");
  }

  @Test
  void anEventIsReportedUnderItsName() {
    Metadata about = about("湖州市第三届职工技能大赛开赛\n来源:湖州日报 2025-05-23\n5月22日,湖州市第三届职工技能大赛拉开帷幕。");
    assertThat(about.reportsOn()).contains("湖州市第三届职工技能大赛");
  }

  @Test
  void whatTellsHowMuchOfATextIsThereIsQuoted() {
    String whole = "湖州市总工会关于做好帮扶工作的通知\n各级工会要充分发挥帮扶中心作用，做好困难职工帮扶救助等各项工作。\n（节选）";
    assertThat(about(whole).completeness()).isEqualTo(Completeness.EXCERPT);
    assertThat(about(whole).completenessShownBy()).map(where -> where.in(whole)).contains("（节选）");
  }

  @Test
  void aNoticeWithoutANameGoesByItsIssuer() {
    Metadata about = about("3月7日，平山县教育局下发通知，要求各学校做好春季安全工作。\n平山县教育局强调，要压实责任。");
    assertThat(about.reportsOn()).contains("平山县教育局通知");
  }
}
