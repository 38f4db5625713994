package org.huisheng.extract.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.huisheng.extract.Snippet;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.Basis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Division;
import org.huisheng.model.GenericBody;
import org.huisheng.model.Level;
import org.huisheng.model.Mention;
import org.huisheng.model.Organisation;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyExtractorTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final BodyExtractor BODIES =
      new BodyExtractor(LEXICON.bodies(), LEXICON.divisions());

  private static Bodies in(String text, String place) {
    DocumentText document = Snippet.text(text);
    Optional<Division> division = LEXICON.divisions().named(place).stream().findFirst();
    return BODIES.extract(document, Snippet.heading(document), division);
  }

  private static List<String> names(String text, String place) {
    return in(text, place).organisations().stream().map(Organisation::name).toList();
  }

  private static Organisation only(String text, String place) {
    List<Organisation> all = in(text, place).organisations();
    assertThat(all).as(text).hasSize(1);
    return all.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "省总, 浙江省总工会, 中华全国总工会",
    "市总, 湖州市总工会, 浙江省总工会",
    "县总工会, 长兴县总工会, 湖州市总工会",
    "省委, 中国共产党浙江省委员会, 中国共产党中央委员会",
    "县委, 中国共产党长兴县委员会, 中国共产党湖州市委员会",
    "中共长兴县委, 中国共产党长兴县委员会, 中国共产党湖州市委员会",
    "县委组织部, 中国共产党长兴县委员会组织部, 中国共产党长兴县委员会",
    "县委宣传部, 中国共产党长兴县委员会宣传部, 中国共产党长兴县委员会",
    "县妇联, 长兴县妇女联合会, 湖州市妇女联合会",
    "团县委, 中国共产主义青年团长兴县委员会, 中国共产主义青年团湖州市委员会",
    "共青团浙江省委, 中国共产主义青年团浙江省委员会, 中国共产主义青年团中央委员会",
    "县工商联, 长兴县工商业联合会, 湖州市工商业联合会",
    "县政协, 中国人民政治协商会议长兴县委员会, 中国人民政治协商会议湖州市委员会",
    "县纪委监委, 中国共产党长兴县纪律检查委员会, 中国共产党湖州市纪律检查委员会",
    "县人大常委会, 长兴县人民代表大会常务委员会,",
    "县政府, 长兴县人民政府,",
    "县人民政府办公室, 长兴县人民政府办公室, 长兴县人民政府",
    "省教育厅, 浙江省教育厅,",
    "县教育局, 长兴县教育局,",
    "市卫生健康委员会, 湖州市卫生健康委员会,",
    "市卫健委, 湖州市卫生健康委员会,",
    "县人社局, 长兴县人力资源和社会保障局,",
    "市发改委, 湖州市发展和改革委员会,",
    "市市场监管局, 湖州市市场监督管理局,",
    "县委党校, 中国共产党长兴县委员会党校, 中国共产党长兴县委员会",
    "县安全生产委员会办公室, 长兴县安全生产委员会办公室, 长兴县安全生产委员会",
    "全县和谐劳动关系领导小组, 长兴县和谐劳动关系领导小组,",
    "县妇女儿童活动中心, 长兴县妇女儿童活动中心,",
    "县融媒体中心, 长兴县融媒体中心,"
  })
  void aRelativeNameIsCompletedWithTheDivisionOfTheDocument(
      String surface, String name, String superior) {
    Organisation body = only("会议由" + surface + "召开", "长兴县");
    assertThat(body.name()).isEqualTo(name);
    assertThat(body.superior()).isEqualTo(Optional.ofNullable(superior));
    assertThat(body.resolved()).isTrue();
    assertThat(body.mentions()).extracting(Mention::surface).containsExactly(surface);
  }

  @ParameterizedTest
  @CsvSource({
    "全总, 中华全国总工会",
    "全国总工会, 中华全国总工会",
    "党中央, 中国共产党中央委员会",
    "中共中央, 中国共产党中央委员会",
    "以习近平同志为核心的党中央, 中国共产党中央委员会",
    "国务院, 中华人民共和国国务院",
    "全国妇联, 中华全国妇女联合会",
    "团中央, 中国共产主义青年团中央委员会",
    "国家卫生健康委, 国家卫生健康委员会",
    "国家发展改革委, 国家发展和改革委员会",
    "中央政治局, 中国共产党中央政治局",
    "十九届中央委员会, 中国共产党第十九届中央委员会",
    "新华社, 新华通讯社"
  })
  void aNationalNameMeansTheSameEverywhere(String surface, String name) {
    assertThat(names("要按照" + surface + "要求办理", "")).containsExactly(name);
  }

  @Test
  void theLongestNameIsOneMention() {
    Bodies bodies = in("市总工会党组作出部署", "湖州市");
    assertThat(bodies.organisations())
        .extracting(Organisation::name, Organisation::kind, o -> o.superior().orElseThrow())
        .containsExactly(tuple("湖州市总工会党组", BodyKind.PARTY_COMMITTEE, "湖州市总工会"));
    assertThat(bodies.placed())
        .containsExactly(new Bodies.Placed(new Span(0, 6), "湖州市总工会党组", false));
  }

  @Test
  void aLeadingGroupWithPostsNamesItsHostToo() {
    Bodies bodies = in("市人大常委会党组副书记、副主任出席", "湖州市");
    assertThat(bodies.organisations())
        .extracting(Organisation::name)
        .containsExactlyInAnyOrder("湖州市人民代表大会常务委员会", "湖州市人民代表大会常务委员会党组");
    assertThat(bodies.placed()).hasSize(1);
  }

  @Test
  void aTermWithoutItsBodyBelongsToTheBodyBeforeIt() {
    assertThat(names("市妇联召开第十四届执行委员会第二次会议", "湖州市"))
        .containsExactly("湖州市妇女联合会", "湖州市妇女联合会第十四届执行委员会");
  }

  @Test
  void theNewCentralCommitteeIsThatOfTheCongressNamedBefore() {
    assertThat(names("党的十九大选举产生了新一届中央委员会和中央纪律检查委员会", ""))
        .containsExactly("中国共产党第十九届中央委员会", "中国共产党第十九届中央纪律检查委员会");
  }

  @Test
  void twoShortFormsSideBySideAreTwoBodies() {
    assertThat(names("贯彻省委省政府和市委、市政府部署", "湖州市"))
        .containsExactly("中国共产党浙江省委员会", "浙江省人民政府", "中国共产党湖州市委员会", "湖州市人民政府");
  }

  @Test
  void withoutAPlaceARelativeNameStaysAsFound() {
    Organisation body = only("市总工会召开会议", "");
    assertThat(body.name()).isEqualTo("市总工会");
    assertThat(body.resolved()).isFalse();
    assertThat(body.superior()).isEmpty();
    assertThat(body.mentions()).extracting(Mention::basis).containsExactly(Basis.UNRESOLVED);
  }

  @Test
  void anAmbiguousDistrictIsNotGuessed() {
    Organisation body = only("朝阳区总工会召开会议", "");
    assertThat(body.resolved()).isFalse();
    assertThat(body.division()).isEmpty();
    assertThat(only("朝阳区总工会召开会议", "北京市").superior()).hasValue("北京市总工会");
    assertThat(only("吉林省长春市朝阳区总工会召开会议", "").superior()).hasValue("长春市总工会");
  }

  @Test
  void barePartyIsThePartyOnlyOutsideCompounds() {
    Bodies bodies = in("坚持党的领导，听党话、跟党走，我们党历来重视工会；全党动员", "");
    assertThat(bodies.organisations()).extracting(Organisation::name).containsExactly("中国共产党");
    assertThat(bodies.placed()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "加强党组织建设，发展党员，学习党史，强化党建和党风廉政工作",
        "党的二十大精神进企业",
        "城市总体规划和城市委托项目",
        "超市政府采购，上市公司总量，全市总产值",
        "优化发展格局，服务大局，实现良好开局",
        "政务服务大厅、社区委员、园区总数",
        "省市县三级联动，市场监管部门和财政部门",
        "深刻领会中国特色社会主义工会发展道路",
        "健全总体布局，完善安全总监制度",
        "建设高水平大学，支持企业集团发展"
      })
  void ordinaryWordsAreNoBodies(String text) {
    assertThat(names(text, "湖州市")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "全省各级工会要行动起来, 全省各级工会",
    "全市各级工会组织和广大工会干部, 全市各级工会组织",
    "各级妇联组织要带头, 各级妇联组织",
    "各县(市)区总工会负责人, 各县(市)区总工会",
    "基层工会组织得到加强, 基层工会组织",
    "各级党委和政府要重视, 各级党委和政府"
  })
  void classesOfBodiesKeepTheirWording(String text, String wording) {
    Bodies bodies = in(text, "湖州市");
    assertThat(bodies.generic()).extracting(GenericBody::name).containsExactly(wording);
    assertThat(bodies.organisations()).isEmpty();
  }

  @Test
  void aPublisherIsAMediumOfThePlaceItIsCalledAfter() {
    DocumentText text = Snippet.text("省妇联召开会议");
    Bodies bodies = BODIES.extract(text, Snippet.published(text, "贵州工人报"), Optional.empty());
    assertThat(bodies.organisations())
        .filteredOn(body -> body.kind() == BodyKind.MEDIA)
        .extracting(
            Organisation::name, o -> o.level().orElseThrow(), o -> o.division().orElseThrow())
        .containsExactly(tuple("贵州工人报", Level.PROVINCE, "贵州省"));
  }

  @Test
  void aPublisherOfAnyNameIsAMedium() {
    DocumentText text = Snippet.text("省妇联召开会议");
    Bodies bodies = BODIES.extract(text, Snippet.published(text, "某某文库"), Optional.empty());
    assertThat(bodies.organisations())
        .filteredOn(body -> body.kind() == BodyKind.MEDIA)
        .extracting(Organisation::name)
        .containsExactly("某某文库");
  }

  @Test
  void newspapersAreKnownByTheirLastWord() {
    assertThat(names("据《浙江日报》、《解放日报》和人民日报报道", "")).containsExactly("浙江日报", "解放日报", "人民日报");
  }

  @Test
  void townsAreKnownByTheirForm() {
    Organisation town = only("会议由太平镇人民政府召开", "长兴县");
    assertThat(town.name()).isEqualTo("太平镇人民政府");
    assertThat(town.level()).hasValue(Level.GRASSROOTS);
    assertThat(town.division()).hasValue("长兴县");
  }

  @Test
  void halfWidthPunctuationMakesNoDifference() {
    String wide = "市委、市政府：市总工会（党组）；市妇联，市科协。";
    String narrow = "市委、市政府:市总工会(党组);市妇联,市科协。";
    assertThat(names(narrow, "湖州市")).isEqualTo(names(wide, "湖州市")).hasSize(5);
  }

  @Test
  void mentionsInTheViewAscendWithoutOverlap() {
    List<Bodies.Placed> placed = in("中共长兴县委宣传部、县教育局、团县委、各乡镇党委，县总工会第十五届委员会", "长兴县").placed();
    assertThat(placed).hasSizeGreaterThan(3);
    for (int i = 1; i < placed.size(); i++) {
      assertThat(placed.get(i).inView().start())
          .isGreaterThanOrEqualTo(placed.get(i - 1).inView().end());
    }
  }

  @Test
  @Timeout(60)
  void aSentenceWithoutEndIsReadInLinearTime() {
    String text = "市委各县全市中国第十届".repeat(5_000);
    assertThat(in(text, "湖州市").placed()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "县总工会生产保障部, 长兴县总工会生产保障部, 长兴县总工会",
    "县委宣传部理论科, 中国共产党长兴县委员会宣传部理论科, 中国共产党长兴县委员会宣传部",
    "县安委会办公室, 长兴县安全生产委员会办公室, 长兴县安全生产委员会",
    "县总工会经审委, 长兴县总工会经费审查委员会, 长兴县总工会",
    "县委常委会, 中国共产党长兴县委员会常务委员会, 中国共产党长兴县委员会",
    "县委办, 中国共产党长兴县委员会办公室,",
    "市少工委, 中国少年先锋队湖州市工作委员会, 中国少年先锋队浙江省工作委员会",
    "县教育工会, 长兴县教育工会, 长兴县总工会"
  })
  void departmentsAndOfficesAreNamedAfterTheirHost(String surface, String name, String superior) {
    Organisation body = only("会议由" + surface + "召开", "长兴县");
    assertThat(body.name()).isEqualTo(name);
    assertThat(body.superior()).isEqualTo(Optional.ofNullable(superior));
  }

  @Test
  void aListTellsTheDivisionOfTheBodiesInIt() {
    assertThat(names("县委、人大、政府、政协负责人出席", "长兴县"))
        .containsExactly("中国共产党长兴县委员会", "长兴县人民代表大会", "长兴县人民政府", "中国人民政治协商会议长兴县委员会");
  }

  @Test
  void aCountyCallsItsBureauxByTheirSortAlone() {
    assertThat(names("活动由教育局、民政局负责", "长兴县")).containsExactly("长兴县教育局", "长兴县民政局");
    assertThat(names("各乡镇、教育局、民政局负责", "长兴县")).isEmpty();
  }

  @Test
  void companiesAndSchoolsAreKnownByTheirOwnNames() {
    assertThat(names("会上，曲阜师范大学、中国石油天然气股份有限公司作了发言", "")).containsExactly("曲阜师范大学", "中国石油天然气股份有限公司");
    assertThat(names("企业要改制为有限公司，建设高水平大学", "")).isEmpty();
  }

  @Test
  void theUnionOfAWorkplaceIsABodyOfItsOwn() {
    Organisation union = only("湖州飞翔汽车制造有限公司工会承办", "湖州市");
    assertThat(union.kind()).isEqualTo(BodyKind.TRADE_UNION);
    assertThat(union.level()).contains(Level.GRASSROOTS);
    assertThat(union.superior()).isEmpty();
  }

  @Test
  void aParkIsRunLikeATown() {
    Organisation union = only("工业园区工会联合会召开会议", "长兴县");
    assertThat(union.name()).isEqualTo("长兴县工业园区工会联合会");
    assertThat(union.superior()).contains("长兴县总工会");
  }

  @Test
  void theCommitteeOfAWorkplaceIsThatOfTheOneNamedBefore() {
    assertThat(names("湖州大学召开会议，校党委作出部署", "湖州市")).containsExactly("湖州大学", "中国共产党湖州大学委员会");
    Organisation unnamed = only("会议由校党委召开", "");
    assertThat(unnamed.name()).isEqualTo("校党委");
    assertThat(unnamed.resolved()).isFalse();
  }

  @Test
  void aChannelIsAMediumByItsQuotedName() {
    Organisation channel = only("请关注“长兴工会”微信公众号", "长兴县");
    assertThat(channel.name()).isEqualTo("长兴工会");
    assertThat(channel.kind()).isEqualTo(BodyKind.MEDIA);
  }

  @Test
  void aStationBelongsToItsBureau() {
    assertThat(names("市农业农村局种子站召开会议", "湖州市")).containsExactly("湖州市农业农村局种子站");
  }

  @Test
  void theCommitteeOfAWorkplacesUnionIsNamedAsPrinted() {
    assertThat(names("长兴飞鹰电子有限公司工会委员会作了发言", "长兴县")).containsExactly("长兴飞鹰电子有限公司工会委员会");
  }

  @Test
  void committeesOfTheLeagueHaveTerms() {
    assertThat(names("共青团长兴县第九届委员会召开会议", "长兴县")).containsExactly("中国共产主义青年团长兴县第九届委员会");
  }

  @Test
  void aDemonstrationCountyIsNotFanCounty() {
    assertThat(names("争创示范县教育局带头", "长兴县")).doesNotContain("范县教育局");
  }

  @Test
  void noNameGoesAcrossTheEndOfAnother() {
    assertThat(names("贯彻中央经济工作会议和省委要求", "湖州市")).doesNotContain("中央经济工作会议和省委员会");
    assertThat(names("省国资委和飞鹰电子有限公司联合举办", "湖州市")).noneMatch(name -> name.contains("和飞鹰"));
  }

  @Test
  void divisionsThatShareTheHeadOfTheLastHaveABodyEach() {
    assertThat(names("西宁市、海东市和玉树藏族自治州妇联参加。", "青海省"))
        .containsExactlyInAnyOrder("西宁市妇女联合会", "海东市妇女联合会", "玉树藏族自治州妇女联合会");
  }

  @Test
  void ofAnotherCityTheBodyAboveIsNotThatOfTheLast() {
    assertThat(in("仁怀市、威宁彝族回族苗族自治县总工会参加。", "贵州省").organisations())
        .extracting(Organisation::name, Organisation::superior)
        .containsExactlyInAnyOrder(
            tuple("仁怀市总工会", Optional.empty()), tuple("威宁彝族回族苗族自治县总工会", Optional.of("毕节市总工会")));
  }

  @Test
  void divisionsOfOtherLevelsShareNothing() {
    assertThat(names("来自青海省、西宁市总工会。", "青海省")).containsExactly("西宁市总工会");
  }

  @Test
  void aSchoolThatIsNamedLateIsMeantFromTheStart() {
    assertThat(names("校党委召开会议\n会议在赣南工程学院举行。校党委书记讲话。", "赣州市"))
        .containsExactlyInAnyOrder("中国共产党赣南工程学院委员会", "赣南工程学院");
  }

  @Test
  void aSchoolThatIsNeverNamedStaysUnresolved() {
    assertThat(only("校党委召开会议。", "赣州市").resolved()).isFalse();
  }

  @Test
  void aTownBeginsWhereTheNameOfItsCountyEnds() {
    assertThat(names("喀什市恰萨街道总工会派员参加。", "喀什市")).containsExactly("恰萨街道总工会");
  }

  @Test
  void anOldNameThatEndsLikeARankIsNoRank() {
    assertThat(names("攸州工业园工会联合会牵头。", "攸县")).doesNotContain("州工业园工会联合会");
  }
}
