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
}
