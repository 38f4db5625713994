package org.huisheng.extract.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.huisheng.model.Category;
import org.huisheng.model.Span;
import org.huisheng.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskExtractorTest {

  @Test
  void aCommaOpensATaskOnlyBeforeAVerbWithAnObject() {
    assertThat(TaskSnippets.quotes("各级妇联组织要深化家庭教育指导服务，建好社区家长学校，真抓实干。"))
        .containsExactly("各级妇联组织要深化家庭教育指导服务", "建好社区家长学校，真抓实干");
  }

  @Test
  void halfWidthMarksCutLikeFullWidthOnes() {
    assertThat(TaskSnippets.quotes("各学校要落实课后服务经费,完善教师轮岗制度;健全校园食品安全责任制!"))
        .containsExactly("各学校要落实课后服务经费", "完善教师轮岗制度", "健全校园食品安全责任制");
  }

  @Test
  void anAdverbialOfTopicBelongsToTheTaskBehindIt() {
    assertThat(TaskSnippets.quotes("各县要围绕乡村全面振兴，培育特色种植合作社。"))
        .containsExactly("各县要围绕乡村全面振兴，培育特色种植合作社");
  }

  @Test
  void anAdverbialOfMeansMayShareItsStretchWithTheVerb() {
    Task task = TaskSnippets.of("以网格化管理提升基层疾控能力。").tasks().get(0);
    assertThat(task.action()).isEqualTo("提升");
    assertThat(task.quote()).isEqualTo("以网格化管理提升基层疾控能力");
  }

  @Test
  void anAttitudeServesTheTaskBehindItAndIsOneWhenAlone() {
    assertThat(TaskSnippets.quotes("坚持预防为主方针，开展慢性病筛查。坚持全心全意依靠教师办学的方针。"))
        .containsExactly("坚持预防为主方针，开展慢性病筛查", "坚持全心全意依靠教师办学的方针");
  }

  @Test
  void aResultBelongsToTheTaskBeforeIt() {
    assertThat(TaskSnippets.quotes("推进县域医共体建设，让群众在家门口看得上病，为健康中国作出贡献。"))
        .containsExactly("推进县域医共体建设，让群众在家门口看得上病，为健康中国作出贡献");
  }

  @Test
  void enumeratedVerbsWithObjectsOfTheirOwnAreTasksOfTheirOwn() {
    assertThat(TaskSnippets.quotes("增强“四个意识”、坚定“四个自信”、做到“两个维护”。"))
        .containsExactly("增强“四个意识”", "坚定“四个自信”", "做到“两个维护”");
  }

  @Test
  void whatAPivotMakesOthersDoIsNotSplit() {
    assertThat(TaskSnippets.quotes("引导广大妇女参与志愿服务、弘扬良好家风、传承优秀文化。")).hasSize(1);
  }

  @Test
  void anObjectMarkerLeadsToTheVerbBehindItsObject() {
    Task task = TaskSnippets.of("把心理健康教育纳入教师全员培训。").tasks().get(0);
    assertThat(task.action()).isEqualTo("纳入");
    assertThat(task.object()).startsWith("心理健康教育");
  }

  @Test
  void joinedVerbsShareTheirObject() {
    Task task = TaskSnippets.of("新建和改造高标准农田。").tasks().get(0);
    assertThat(task.action()).isEqualTo("新建和改造");
    assertThat(task.object()).isEqualTo("高标准农田");
  }

  @Test
  void aSecondPartnerOfADisposalStaysWithIt() {
    assertThat(TaskSnippets.quotes("把普法宣传与基层治理结合起来，与乡村振兴结合起来。")).hasSize(1);
  }

  @Test
  void aVerbUnknownToTheLexiconIsReadByItsPartOfSpeech() {
    assertThat(TaskSnippets.quotes("要缝制爱心棉衣送到山区学校。")).containsExactly("要缝制爱心棉衣送到山区学校");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "会议审议通过了年度预算报告。",
        "去年，全市新建幼儿园12所。",
        "教育是国之大计、党之大计。",
        "学习宣传贯彻大会精神，是当前的首要任务。",
        "过去一年，我们推进医疗改革，完善诊疗制度。",
        "为深入贯彻落实全会精神，加强女性人才培养，省妇联日前作出如下决定：",
      })
  void whatTellsOrDescribesIsNoTask(String sentence) {
    assertThat(TaskSnippets.quotes(sentence)).isEmpty();
  }

  @Test
  void aSectionThatLooksBackHoldsNoTasksButTheNextOneDoes() {
    String report =
        """
        一、2024年工作回顾
        推进重点项目建设，改善办学条件。
        二、2025年工作安排
        推进重点项目建设，改善办学条件。
        """;
    assertThat(TaskSnippets.of(report).tasks())
        .extracting(Task::section)
        .containsExactly(List.of("2025年工作安排"), List.of("2025年工作安排"));
  }

  @Test
  void aNumberedHeadingIsATaskAndABareOneIsNot() {
    String notice =
        """
        关于做好秋季学期疫情防控工作的通知
        一、健全联防联控机制
        各学校要做好物资储备工作。
        """;
    assertThat(TaskSnippets.quotes(notice)).containsExactly("一、健全联防联控机制", "各学校要做好物资储备工作");
  }

  @Test
  void sectionsAreGivenFromTheOutside() {
    String plan =
        """
        二、重点任务
        （一）扩大普惠托育
        新建社区托育点。
        """;
    List<Task> tasks = TaskSnippets.of(plan).tasks();
    assertThat(tasks.get(tasks.size() - 1).section()).containsExactly("重点任务", "扩大普惠托育");
  }

  @Test
  void quotationMarksKeepTheirCommasAndALostOneOpensNothing() {
    assertThat(TaskSnippets.quotes("开展“学雷锋，树新风”主题活动。")).hasSize(1);
    assertThat(TaskSnippets.quotes("深刻领悟“两个确立的决定性意义，落实基层减负措施。")).hasSize(2);
  }

  @Test
  void aTaskSaidAgainWordForWordIsListedOnce() {
    assertThat(TaskSnippets.quotes("加强疫苗接种管理。\n完善急救网络。\n加强疫苗接种管理。"))
        .containsExactly("加强疫苗接种管理", "完善急救网络");
  }

  @Test
  void theScopeOfAQuotedAuthorityEndsAtTheFullStop() {
    List<Task> tasks = TaskSnippets.of("习近平总书记指出，要办好人民满意的教育；要培养高素质教师队伍。各学校要改进作业设计。").tasks();
    assertThat(tasks)
        .extracting(task -> task.reportedSpeaker().orElse("-"))
        .containsExactly("习近平", "习近平", "-");
  }

  @Test
  void whatAnAuthoritySaysAndTheAuthorDemandsIsTheAuthors() {
    List<Task> tasks = TaskSnippets.of("习近平总书记指出，要培养高素质教师队伍。各学校要培养高素质教师队伍。").tasks();
    assertThat(tasks).hasSize(1);
    assertThat(tasks.get(0).reportedSpeaker()).isEmpty();
  }

  @Test
  void fieldsAreToldByTheTaskBeforeTheHeading() {
    String text = "一、加强党的建设\n深化全面从严治党，建设清廉机关。开展困难群众帮扶。";
    assertThat(TaskSnippets.of(text).tasks())
        .extracting(Task::category)
        .containsExactly(
            Category.PARTY_BUILDING,
            Category.PARTY_BUILDING,
            Category.PARTY_BUILDING,
            Category.SERVICE);
  }

  @Test
  void purposesAndGroundsBeforeADecisionAreNoTasks() {
    assertThat(TaskSnippets.quotes("为贯彻落实全省部署，提升养老服务质量，根据《养老服务条例》，经市政府同意，决定在全市开展养老机构星级评定。"))
        .containsExactly("决定在全市开展养老机构星级评定");
    assertThat(TaskSnippets.quotes("为加强河湖管护，改善水环境质量，现就全面推行河长制提出如下意见。")).isEmpty();
  }

  @Test
  void aVerbOfOneCharacterOpensAPoint() {
    assertThat(TaskSnippets.quotes("一是强师资队伍。选派骨干教师支教。二是优课程供给。"))
        .containsExactly("一是强师资队伍", "选派骨干教师支教", "二是优课程供给");
  }

  @Test
  void whatAModalDemandsIsATaskThoughItsVerbIsUnknown() {
    assertThat(TaskSnippets.quotes("各乡村医生要常往独居老人家中跑。")).containsExactly("各乡村医生要常往独居老人家中跑");
  }

  @Test
  void aWordThatBeginsLikeAnAdverbOrModalIsNotCut() {
    assertThat(TaskSnippets.of("实行河湖长述职制度，应对极端天气风险。").tasks())
        .extracting(Task::action)
        .containsExactly("实行", "应对");
  }

  @Test
  void requestsAndProhibitionsAreTasks() {
    assertThat(TaskSnippets.quotes("请各镇于5月12日前将普查表报送县农业农村局。严禁挤占、挪用补助资金。"))
        .containsExactly("请各镇于5月12日前将普查表报送县农业农村局", "严禁挤占、挪用补助资金");
  }

  @Test
  void headingsThatOnlyNameWhatStandsBelowAreNoTasks() {
    String notice =
        """
        一、组织单位
        市体育局。
        二、保障措施
        三、落实保障措施
        完善赛事应急预案。
        """;
    assertThat(TaskSnippets.quotes(notice)).containsExactly("三、落实保障措施", "完善赛事应急预案");
  }

  @Test
  void whatStandsInQuotationMarksIsNamedAndNotTold() {
    assertThat(TaskSnippets.quotes("建好骑手驿站，让骑手“热了有水喝、累了有座坐”。"))
        .containsExactly("建好骑手驿站，让骑手“热了有水喝、累了有座坐”");
  }

  @Test
  void aGeneralRequirementBehindAColonIsNoDescription() {
    assertThat(TaskSnippets.quotes("今年气象工作的总体要求是：落实气象强国部署，完善灾害预警机制。"))
        .containsExactly("落实气象强国部署", "完善灾害预警机制");
  }

  @Test
  void aReportAndItsDemandMayShareAStretch() {
    assertThat(TaskSnippets.quotes("会议强调要完善灌区水价机制。")).containsExactly("要完善灌区水价机制");
  }

  @Test
  void aNumberIsNotCutAtItsColon() {
    assertThat(TaskSnippets.quotes("各市县要按1:1的比例落实配套经费。")).containsExactly("各市县要按1:1的比例落实配套经费");
  }

  @Test
  void aRemarkInBracketsIsLeftOut() {
    assertThat(TaskSnippets.quotes("各单位要指定联络员1名（原则上由办公室主任担任）。")).containsExactly("各单位要指定联络员1名");
    assertThat(TaskSnippets.quotes("规范建设乡镇(街道)。")).containsExactly("规范建设乡镇(街道)");
  }

  @Test
  void aRateToReachBelongsToTheTaskBeforeIt() {
    assertThat(TaskSnippets.quotes("推进家庭医生签约，服务对象满意率达到95%以上。"))
        .containsExactly("推进家庭医生签约，服务对象满意率达到95%以上");
  }

  @Test
  void aDayAloneBelongsToTheTaskBehindIt() {
    List<Task> tasks = TaskSnippets.of("修订校园安全预案，10月20日前，完成燃气管道检测。").tasks();
    assertThat(tasks).extracting(Task::quote).containsExactly("修订校园安全预案", "10月20日前，完成燃气管道检测");
    assertThat(tasks.get(1).deadline()).contains("10月20日前");
  }

  @Test
  void tasksAscendWithoutOverlapInsideTheTextAndQuoteIt() {
    String text =
        "一、稳定就业大局\n各级人社部门要落实稳岗返还政策，城镇新增就业30万人以上，兜牢民生底线。"
            + "要把技能培训作为关键抓手，使劳动者有一技之长；增强服务意识、改进工作作风、提高办事效率。"
            + "持续整治欠薪问题，，：；。“”《》、要。";
    int end = 0;
    for (Task task : TaskSnippets.of(text).tasks()) {
      Span where = task.where();
      assertThat(where.isEmpty()).isFalse();
      assertThat(where.start()).isGreaterThanOrEqualTo(end);
      assertThat(where.end()).isLessThanOrEqualTo(text.length());
      assertThat(task.quote()).isEqualTo(where.in(text));
      assertThat(task.action()).isNotEmpty();
      end = where.end();
    }
    assertThat(end).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "。", "，，，", "要", "一、", "“", "把", "\n\n", "为", "（", "各级要", "1."})
  void fragmentsRaiseNothing(String fragment) {
    assertThat(TaskSnippets.quotes(fragment)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "加强，",
        "了，",
        "“",
        "把工作、",
        "15人",
        "不断",
        "一是",
        "各级工会和",
        "在基层",
        "坚持",
        "（一）\n",
        "与基层结合起来，",
        "加强疫苗接种管理；",
        "会议强调，"
      })
  void hostileRepetitionTakesTimeInProportionToItsLength(String unit) {
    String text = unit.repeat(60_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TaskSnippets.of(text).tasks());
  }
}
