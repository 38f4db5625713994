package org.huisheng.extract.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.model.Actor.Origin;
import org.huisheng.model.Genre;
import org.huisheng.model.Task;
import org.junit.jupiter.api.Test;

class TaskActorTest {

  private static List<String> actors(TaskSnippets snippet) {
    return snippet.tasks().stream()
        .map(task -> task.actor().map(actor -> actor.name()).orElse("-"))
        .toList();
  }

  @Test
  void theSubjectBeforeTheModalActsAndItsPlaceIsKept() {
    String text = "各级教育行政部门和学校要落实首遇责任制，改进家校沟通。";
    List<Task> tasks = TaskSnippets.of(text).tasks();
    assertThat(tasks.get(0).actor().orElseThrow().name()).isEqualTo("各级教育行政部门和学校");
    assertThat(tasks.get(0).actor().orElseThrow().origin()).isEqualTo(Origin.EXPLICIT);
    assertThat(tasks.get(0).actor().orElseThrow().where().orElseThrow().in(text))
        .isEqualTo("各级教育行政部门和学校");
    assertThat(tasks.get(1).actor().orElseThrow().origin()).isEqualTo(Origin.INHERITED);
  }

  @Test
  void namedBodiesTakeTheirCanonicalNames() {
    TaskSnippets snippet = TaskSnippets.of("全国妇联和各级妇联要加强妇女权益保障。").named("全国妇联", "中华全国妇女联合会");
    assertThat(actors(snippet)).containsExactly("中华全国妇女联合会、各级妇联");
  }

  @Test
  void theSubjectMayStandBeforeTheAdverbial() {
    assertThat(actors(TaskSnippets.of("各医疗机构要围绕群众看病难问题，优化门诊流程。"))).containsExactly("各医疗机构");
  }

  @Test
  void personsBesideABodyDoNotOutliveTheParagraph() {
    assertThat(actors(TaskSnippets.of("各级妇联和广大妇联干部要转变工作作风。\n深化妇联改革，建好妇女之家。")))
        .containsExactly("各级妇联和广大妇联干部", "各级妇联", "各级妇联");
  }

  @Test
  void aHeadingTakesTheSubjectBelowIt() {
    assertThat(actors(TaskSnippets.of("一、完善分级诊疗制度\n各级卫生健康部门要落实双向转诊。")))
        .containsExactly("各级卫生健康部门", "各级卫生健康部门");
  }

  @Test
  void aPointTakesTheFirstSubjectOfThePoint() {
    assertThat(actors(TaskSnippets.of("一是要大力开展健康宣讲。各乡镇卫生院要组建宣讲队。二是要完善急救网络。各县级医院要建设胸痛中心。")))
        .containsExactly("各乡镇卫生院", "各乡镇卫生院", "各县级医院", "各县级医院");
  }

  @Test
  void aSubjectEndsWithItsSection() {
    String text =
        """
        各地要落实主体责任。
        一、加大经费投入
        各级财政部门要保障公用经费。
        二、强化督导评估
        建立月通报制度。
        """;
    assertThat(actors(TaskSnippets.of(text))).last().isEqualTo("各地");
  }

  @Test
  void aMeetingReportFallsBackToItsVoice() {
    List<Task> tasks =
        TaskSnippets.of("会议强调，要深化教学改革，完善督导制度。").voice("临江市教育局", Genre.MEETING_REPORT).tasks();
    assertThat(tasks)
        .allSatisfy(
            task -> {
              assertThat(task.actor().orElseThrow().name()).isEqualTo("临江市教育局");
              assertThat(task.actor().orElseThrow().origin()).isEqualTo(Origin.VOICE_OF_DOCUMENT);
            });
  }

  @Test
  void aLaterSubjectDoesNotReachBackIntoAReport() {
    TaskSnippets report =
        TaskSnippets.of("会议强调，要深化教学改革。\n各级学校干部要带头深入课堂听课。").voice("临江市教育局", Genre.MEETING_REPORT);
    assertThat(actors(report)).containsExactly("临江市教育局", "各级学校干部");
  }

  @Test
  void weIsTheVoice() {
    TaskSnippets report = TaskSnippets.of("我们要全力稳定经济运行。").voice("青河省人民政府", Genre.WORK_REPORT);
    assertThat(actors(report)).containsExactly("青河省人民政府");
  }

  @Test
  void whatAnAuthoritySaysOfNobodyFallsToTheBareClass() {
    TaskSnippets text = TaskSnippets.of("各级妇联要落实工作部署。\n习近平总书记指出，要关心关爱困难儿童；妇联干部要深入社区走访。");
    assertThat(actors(text)).containsExactly("各级妇联", "妇联", "妇联干部");
  }

  @Test
  void withoutAnyEvidenceThereIsNoActor() {
    assertThat(actors(TaskSnippets.of("健全垃圾分类制度。"))).containsExactly("-");
  }

  @Test
  void aSentenceThatSharesWorkOutDoesNotReachBeyondItsEnd() {
    String text = "各级工会要落实改革部署。\n市总工会应建立联系点；县级工会要补齐短板；基层工会要规范换届选举。完善考核办法。";
    assertThat(actors(TaskSnippets.of(text).named("市总工会", "临江市总工会")))
        .containsExactly("各级工会", "临江市总工会", "县级工会", "基层工会", "各级工会");
  }

  @Test
  void aSubjectInAPointEndsWithThePoint() {
    assertThat(actors(TaskSnippets.of("各级妇联要抓好三项工作。一是办好家长学校。二是县级妇联要培训讲师队伍。三是开展入户走访。")))
        .containsExactly("各级妇联", "各级妇联", "县级妇联", "各级妇联");
  }

  @Test
  void aSingleBodyIsNotInForceForTheSectionsAfterIt() {
    String text =
        """
        县疾控中心要完善监测网络。
        各级医疗机构要落实首诊负责制。
        建强急救队伍。
        """;
    assertThat(actors(TaskSnippets.of(text))).last().isEqualTo("各级医疗机构");
  }

  @Test
  void aDocumentThatNamesNobodyIsForThoseItIsSentTo() {
    TaskSnippets notice =
        TaskSnippets.of("各省、自治区民政厅，新疆生产建设兵团民政局：\n一、健全殡葬服务网络\n完善惠民补助制度。").voice("民政部", Genre.NOTICE);
    assertThat(actors(notice)).containsOnly("各省、自治区民政厅，新疆生产建设兵团民政局");
  }

  @Test
  void whatTheIssuerDecidesItDoes() {
    TaskSnippets notice =
        TaskSnippets.of("经研究，决定举办全市青年歌手大赛。各单位要组织好初赛选拔。").voice("临江市文化局", Genre.NOTICE);
    assertThat(actors(notice)).containsExactly("临江市文化局", "各单位");
  }

  @Test
  void aDayMayStandBetweenSubjectAndModal() {
    assertThat(actors(TaskSnippets.of("试点医院9月底前都要修订应急预案。2026年各县水务局要紧扣供水安全，改造老旧管网。")))
        .containsExactly("试点医院", "各县水务局");
  }

  @Test
  void thoseWhoAreAskedAct() {
    assertThat(actors(TaskSnippets.of("请各参训人员于9月5日前报送回执。"))).containsExactly("各参训人员");
  }

  @Test
  void eachOfAClassActsAsTheClass() {
    assertThat(actors(TaskSnippets.of("每个社区每年至少举办2次义诊活动。"))).containsExactly("社区");
  }

  @Test
  void aUnitOfANamedBodyIsNamedAfterIt() {
    TaskSnippets text = TaskSnippets.of("市教育局体育科要建立体质监测台账。").named("市教育局", "临江市教育局");
    assertThat(actors(text)).containsExactly("临江市教育局体育科");
  }
}
