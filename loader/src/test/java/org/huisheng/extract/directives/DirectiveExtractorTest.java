package org.huisheng.extract.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huisheng.extract.Texts;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.Completeness;
import org.huisheng.model.Directive;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Genre;
import org.huisheng.model.Meeting;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Metadata;
import org.huisheng.model.Participation;
import org.huisheng.model.Relation;
import org.huisheng.model.Role;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveExtractorTest {

  private static final DirectiveExtractor EXTRACTOR =
      new DirectiveExtractor(Lexicon.load().directives());

  private static Metadata about(String title, Genre genre, Optional<String> reportsOn) {
    return new Metadata(
        title,
        genre,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        reportsOn,
        Completeness.COMPLETE);
  }

  private static List<Directive> directives(String text, String... formsAndNames) {
    return EXTRACTOR.extract(
        Texts.of(text),
        Texts.bodies(text, formsAndNames),
        List.of(),
        about("甲", Genre.OTHER, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据《关于进一步减轻义务教育阶段学生作业负担的意见》要求，制定本方案。 | 关于进一步减轻义务教育阶段学生作业负担的意见 | DOCUMENT | IMPLEMENTS
          广泛宣传《中华人民共和国家庭教育促进法》。                 | 中华人民共和国家庭教育促进法 | LAW | STUDIES
          严格执行传染病防治法,落实报告制度。                       | 传染病防治法              | LAW | IMPLEMENTS
          会议审议通过了《县妇联执委工作规则》。                     | 县妇联执委工作规则          | DOCUMENT | ADOPTS
          全面落实《“健康山城2030”规划》各项指标。                   | “健康山城2030”规划         | PLAN | IMPLEMENTS
          认真学习领会中央农村工作会议精神。                         | 中央农村工作会议精神        | MEETING_SPIRIT | STUDIES
          传达学习二十届三中全会精神。                               | 党的二十届三中全会精神       | MEETING_SPIRIT | STUDIES
          用习近平生态文明思想武装头脑。                            | 习近平生态文明思想          | THOUGHT | IMPLEMENTS
          深入贯彻习近平总书记关于教育的重要论述。                    | 习近平总书记关于教育的重要论述 | THOUGHT | IMPLEMENTS
          贯彻落实习近平总书记考察湖南时的重要讲话和指示精神。          | 习近平总书记考察湖南时的重要讲话和指示精神 | SPEECH | IMPLEMENTS
          学习习近平总书记给老教授的回信精神。                       | 习近平总书记给老教授的回信精神 | SPEECH | STUDIES
          坚持科学发展观。                                        | 科学发展观                | THOUGHT | CITES
          深入实施科教兴国战略。                                   | 科教兴国战略              | PLAN | CITES
          推动党中央决策部署落地见效。                              | 党中央决策部署             | PLAN | IMPLEMENTS
          落实县第九次妇代大会确定的目标任务。                       | 县第九次妇代大会确定的目标任务 | PLAN | IMPLEMENTS
          传达学习二十届中央纪委四次全会精神。                       | 二十届中央纪委四次全会精神    | MEETING_SPIRIT | STUDIES
          落实国务院关于稳定就业的决策部署。                         | 国务院关于稳定就业的决策部署  | PLAN | IMPLEMENTS
          认真落实中央八项规定精神,改进作风。                        | 中央八项规定精神            | DOCUMENT | IMPLEMENTS
          """)
  void findsDirectivesOfAllKindsAndHowTheTextStandsToThem(
      String text, String label, DirectiveKind kind, Relation relation) {
    assertThat(directives(text))
        .as(text)
        .singleElement()
        .satisfies(
            directive -> {
              assertThat(directive.label()).isEqualTo(label);
              assertThat(directive.kind()).isEqualTo(kind);
              assertThat(directive.relation()).isEqualTo(relation);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          据《山城日报》报道。
          《全县教师大会讲话稿.docx》由会员分享。
          晚会上演出了《我和我的祖国》。
          加强劳动法律监督。
          弘扬奉献精神,改进工作。
          就加强队伍建设提出了三点意见。
          """)
  void leavesMediaWorksAndCommonWordsAlone(String text) {
    assertThat(directives(text)).isEmpty();
  }

  @Test
  void sessionsThatShareOnePlenumAreOneAndTheCongressBeforeThemIsAnother() {
    assertThat(directives("深入贯彻党的十九大和十九届二中、三中全会精神。"))
        .extracting(Directive::label)
        .containsExactly("党的十九大精神", "党的十九届二中、三中全会精神");
    assertThat(directives("全面贯彻党的十八大和十八届三中、四中、五中全会精神。"))
        .extracting(Directive::label)
        .containsExactly("党的十八大精神", "党的十八届三中、四中、五中全会精神");
  }

  @Test
  void sessionsThatAreEachCalledAPlenumAreTwo() {
    assertThat(directives("学习二十届二中全会、三中全会精神。"))
        .extracting(Directive::label)
        .containsExactly("党的二十届二中全会精神", "党的二十届三中全会精神");
  }

  @Test
  void levelsThatShareOneTopicHaveEachTheirOwnSpirit() {
    assertThat(directives("会议传达了全国、省、市林业工作会议精神。"))
        .extracting(Directive::label)
        .containsExactly("全国林业工作会议精神", "省林业工作会议精神", "市林业工作会议精神");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          认真学习习主席在某部代表团全体会议上的重要讲话精神。       | 习主席在某部代表团全体会议上的重要讲话精神
          习近平总书记在全国林业大会上强调，要多种树。              | 习近平总书记在全国林业大会上的讲话
          习近平总书记在同林业工人代表座谈时指出，树木长得慢。        | 习近平总书记同林业工人代表座谈时的讲话
          市委书记甘长河同志对林业工作作出重要批示。                | 甘长河对林业工作的重要批示
          深入贯彻习近平总书记关于做好林业工作的重要思想。            | 习近平总书记关于做好林业工作的重要思想
          牢记习近平总书记殷切嘱托，种好每一棵树。                 | 习近平总书记殷切嘱托
          会议学习了习近平总书记重要文章《让青山常在》。             | 让青山常在
          """)
  void speechesAreNamedByWhereAndOnWhatTheyWereGiven(String text, String label) {
    assertThat(directives(text)).extracting(Directive::label).containsExactly(label);
  }

  @Test
  void speechesThatShareALeaderAreTwo() {
    assertThat(directives("贯彻习近平总书记关于林业的重要论述和对本市工作的重要指示精神。"))
        .extracting(Directive::label)
        .containsExactly("习近平总书记关于林业的重要论述", "习近平总书记对本市工作的重要指示精神");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          切实把行动统一到县委、县政府部署上来。                    | 县委、县政府部署
          落实市委、市政府关于建设“森林城市”的部署。                | 市委、市政府关于建设“森林城市”的部署
          按照省总工会的统一要求，抓紧报名。                       | 省总工会统一要求
          深入实施“双湖联动”发展战略。                           | “双湖联动”发展战略
          抓好“十四五”林业保护规划编制。                          | “十四五”林业保护规划
          郑大江代表市总工会委员会作了工作报告。                    | 市总工会委员会工作报告
          郑大江作了题为《一棵树的十年》的工作报告。                 | 一棵树的十年
          省总工会日前发出通知，要求各地多种树。                    | 省总工会通知
          """)
  void whatHasNoTitleOfItsOwnIsToldByWhoItComesFrom(String text, String label) {
    assertThat(directives(text)).extracting(Directive::label).containsExactly(label);
  }

  @Test
  void aVerbIsNoArrangement() {
    assertThat(directives("市委要求，各部门多种树。")).isEmpty();
  }

  @Test
  void whatIsAdoptedTogetherIsAllAdopted() {
    assertThat(directives("大会通过了《关于种树的决议》《关于养树的决议》和《关于护树的决议》。"))
        .extracting(Directive::relation)
        .containsOnly(Relation.ADOPTS);
    assertThat(directives("会议表决通过了关于召开第三次大会的议案、关于接受甲辞职的决定。")).hasSize(2);
  }

  @Test
  void aBarePlenumIsTheOneNamedBefore() {
    assertThat(directives("学习党的二十届三中全会精神。要把贯彻全会精神作为重大任务。"))
        .singleElement()
        .satisfies(spirit -> assertThat(spirit.mentions()).hasSize(2));
    assertThat(directives("要把贯彻全会精神作为重大任务。")).isEmpty();
  }

  @Test
  void meetingsThatShareOneArrangementEachHaveTheirs() {
    assertThat(directives("落实中国工会十七大和市委五届八次全会部署。"))
        .extracting(Directive::label)
        .containsExactly("中国工会十七大部署", "市委五届八次全会部署");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          现将《职工书屋建设方案》印发给你们,请遵照执行。                   | FORWARDS
          现将《省教育厅关于做好开学工作的通知》(甲教〔2024〕12号)转发给你们。  | FORWARDS
          现转发《省教育厅关于做好开学工作的通知》,请贯彻执行。               | FORWARDS
          本办法自发布之日起施行,《职工书屋管理办法》(甲工发〔2015〕8号)同时废止。 | SUPERSEDES
          此前印发的《县接种工作规程》与本通知不一致的,以本通知为准。            | SUPERSEDES
          你省《关于设立新区的请示》(甲政〔2021〕33号)收悉。                | REPLIES_TO
          您提出的《关于加强基层医疗的提案》收悉,现答复如下。                 | REPLIES_TO
          省教育厅印发的《校园安全管理办法》提出了要求。                     | CITES
          """)
  void passingOnReplacingAndAnsweringAreRelationsOfTheirOwn(String text, Relation relation) {
    assertThat(
            EXTRACTOR.extract(
                Texts.of(text),
                Texts.bodies(text),
                List.of(),
                about("甲", Genre.NOTICE, Optional.empty())))
        .as(text)
        .singleElement()
        .extracting(Directive::relation)
        .isEqualTo(relation);
  }

  @Test
  void whatTheTitleSaysIsPassedOnIsADirective() {
    String title = "县教育局关于转发《市教育局关于开展控烟活动的通知》的通知";
    assertThat(
            EXTRACTOR.extract(
                Texts.of(title + "\n各学校:"),
                Texts.bodies(title),
                List.of(),
                about(title, Genre.NOTICE, Optional.empty())))
        .singleElement()
        .satisfies(
            directive -> {
              assertThat(directive.label()).isEqualTo("市教育局关于开展控烟活动的通知");
              assertThat(directive.relation()).isEqualTo(Relation.FORWARDS);
            });
  }

  @Test
  void aNumberBehindATitleStaysWithItAndMeansItAgain() {
    assertThat(directives("根据《关于加强接种工作的通知》(国办发[2021]9号,以下简称《通知》)精神,通知如下。按照国办发〔2021〕9号文件要求办理。"))
        .singleElement()
        .satisfies(
            directive -> {
              assertThat(directive.number()).contains("国办发〔2021〕9号");
              assertThat(directive.issuer()).contains("国务院办公厅");
              assertThat(directive.mentions()).hasSize(3);
            });
  }

  @Test
  void aNumberAloneStandsForItsDocument() {
    assertThat(directives("根据国办发〔2019〕28号文件要求,做好就业工作。"))
        .singleElement()
        .satisfies(directive -> assertThat(directive.label()).isEqualTo("国办发〔2019〕28号"));
  }

  @Test
  void whoSendsADocumentIssuesIt() {
    assertThat(directives("落实县教育局近日印发的《校园安全管理办法》。", "县教育局", "河县教育局"))
        .singleElement()
        .satisfies(directive -> assertThat(directive.issuer()).contains("河县教育局"));
  }

  @Test
  void aGenreThatSpeaksMeansTheLastOfItsKind() {
    assertThat(directives("学习了《县委关于加强工会工作的意见》。意见指出,要加强建设。会议提出了意见。"))
        .singleElement()
        .satisfies(directive -> assertThat(directive.mentions()).hasSize(2));
  }

  @Test
  void issuersThatShareOneWordAreTwo() {
    List<Directive> found =
        directives("按照市卫健委、县委有关部署要求,做好接种工作。", "市卫健委", "山城市卫生健康委员会", "县委", "中国共产党河县委员会");
    assertThat(found).extracting(Directive::label).containsExactly("市卫健委有关部署要求", "县委有关部署要求");
    assertThat(found)
        .extracting(Directive::issuer)
        .containsExactly(Optional.of("山城市卫生健康委员会"), Optional.of("中国共产党河县委员会"));
  }

  @Test
  void noticesThatAreOnlyMentionedHaveTheirSenders() {
    assertThat(directives("结合省教育厅和市教育局通知精神", "省教育厅", "甲省教育厅", "市教育局", "乙市教育局"))
        .extracting(Directive::label, Directive::kind)
        .containsExactly(
            tuple("省教育厅通知精神", DirectiveKind.DOCUMENT), tuple("市教育局通知精神", DirectiveKind.DOCUMENT));
  }

  @Test
  void aGenreInTitleMarksMeansTheLastOfItsKind() {
    List<Directive> found = directives("县妇联印发关于开展寻访活动的通知,要求积极参加。《通知》强调,要注重实效。", "县妇联", "河县妇女联合会");
    assertThat(found)
        .singleElement()
        .satisfies(
            directive -> {
              assertThat(directive.label()).isEqualTo("关于开展寻访活动的通知");
              assertThat(directive.issuer()).contains("河县妇女联合会");
              assertThat(directive.relation()).isEqualTo(Relation.REPORTS);
              assertThat(directive.mentions()).hasSize(2);
            });
  }

  @Test
  void anAgreedShortFormMeansItsDocument() {
    assertThat(directives("现印发《全县控烟工作方案》（以下简称《方案甲》）。请按照《方案甲》执行。"))
        .singleElement()
        .satisfies(directive -> assertThat(directive.mentions()).hasSize(3));
  }

  @Test
  void nestedTitlesAreOneDocument() {
    assertThat(directives("转发《关于印发〈学校食堂管理规定〉的通知》。"))
        .extracting(Directive::label)
        .containsExactly("关于印发〈学校食堂管理规定〉的通知");
    assertThat(directives("转发《关于印发《学校食堂管理规定》的通知》。"))
        .extracting(Directive::label)
        .containsExactly("关于印发《学校食堂管理规定》的通知");
  }

  @Test
  void whatALeaderPointsOutIsOnlyCited() {
    assertThat(directives("习近平总书记指出,要抓好落实;要深入贯彻总体国家安全观。"))
        .extracting(Directive::relation)
        .containsExactly(Relation.CITES);
  }

  @Test
  void twoOccasionsAreTwoSpeeches() {
    assertThat(directives("贯彻习近平总书记来浙考察和出席亚运会开幕式时的重要讲话精神。")).isNotEmpty();
    assertThat(directives("贯彻习近平总书记来浙考察和瞻仰南湖红船时的重要讲话精神。"))
        .extracting(Directive::label)
        .containsExactly("习近平总书记来浙考察重要讲话精神", "习近平总书记瞻仰南湖红船时的重要讲话精神");
  }

  @Test
  void theDocumentIsNoDirectiveOfItself() {
    String title = "县教育局关于做好招生工作的通知";
    assertThat(
            EXTRACTOR.extract(
                Texts.of(title + "\n各学校:"),
                Texts.bodies(title, "县教育局", "河县教育局"),
                List.of(),
                about(title, Genre.NOTICE, Optional.empty())))
        .isEmpty();
  }

  @Test
  void aReportOnAMeetingConveysWhatWasSaidThere() {
    String text = "县妇联主席何静作了讲话。";
    String name = "河县妇女联合会第六届执行委员会第二次会议";
    Participation said =
        new Participation(
            Role.SPEAKER,
            List.of("何静"),
            Optional.empty(),
            OptionalInt.empty(),
            new Span(0, text.length()));
    Meeting meeting =
        new Meeting(
            name,
            MeetingKind.PLENARY,
            OptionalInt.of(6),
            OptionalInt.of(2),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 3, 1)),
            Optional.empty(),
            Optional.empty(),
            List.of(said),
            List.of());
    assertThat(
            EXTRACTOR.extract(
                Texts.of(text),
                Texts.bodies(text),
                List.of(meeting),
                about("甲", Genre.MEETING_REPORT, Optional.of(name))))
        .singleElement()
        .satisfies(
            speech -> {
              assertThat(speech.label()).isEqualTo("何静在" + name + "上的讲话");
              assertThat(speech.relation()).isEqualTo(Relation.REPORTS);
              assertThat(speech.date()).contains(LocalDate.of(2024, 3, 1));
            });
  }

  @Test
  void hostileTextTakesNoLongerThanItsLength() {
    String text =
        "习近平".repeat(20_000) + "《".repeat(30_000) + "中央全国省市、".repeat(20_000) + "关于".repeat(20_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> directives(text));
  }
}
