package org.huisheng.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.BodyKind;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Level;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Post;
import org.huisheng.model.Role;
import org.huisheng.model.Shelf;
import org.junit.jupiter.api.Test;

class IdentityResolverTest {

  private static final ShelfLinker LINKER = new ShelfLinker(Seeds.LEXICON);

  @Test
  void aBodyThatWasNotResolvedStaysInItsDocument() {
    Said said = Said.in("市妇联部署家庭教育。").unresolved("市妇联", BodyKind.OTHER);

    LinkedDocument document = only(said);

    assertThat(document.bodies().get(0).key())
        .isEqualTo(EntityKey.within(document.id(), EntityKey.Kind.BODY, "市妇联"));
  }

  @Test
  void districtsOfOneNameAreToldApartByTheCityTheDocumentNames() {
    Said said =
        Said.in("南京市鼓楼区。")
            .body("南京市人民政府", BodyKind.GOVERNMENT, Level.CITY, "南京市")
            .body("鼓楼区总工会", BodyKind.TRADE_UNION, Level.COUNTY, "鼓楼区");

    assertThat(only(said).bodies().get(1).key().name()).isEqualTo("鼓楼区总工会@南京市");
  }

  @Test
  void aDistrictThatNothingTellsApartStaysInItsDocument() {
    Said said = Said.in("鼓楼区。").body("鼓楼区总工会", BodyKind.TRADE_UNION, Level.COUNTY, "鼓楼区");

    assertThat(only(said).bodies().get(0).key().scope()).isPresent();
  }

  @Test
  void whoHoldsAPostAtTheVoiceOfTheDocumentIsAnchoredThere() {
    Said said =
        Said.in("一")
            .voice("嘉兴市总工会")
            .person(
                "王一鸣",
                Role.SPEAKER,
                new Post("副主任", Optional.of("嘉兴市人民代表大会常务委员会")),
                new Post("主席", Optional.of("嘉兴市总工会")));

    assertThat(only(said).persons().get(0).key().name()).isEqualTo("王一鸣@嘉兴市总工会");
  }

  @Test
  void onePersonWithAndWithoutPostsIsOneWhenTheVoiceAgrees() {
    Said withPost =
        Said.in("一")
            .voice("嘉兴市教育局")
            .person("李晓", Role.SPEAKER, new Post("局长", Optional.of("嘉兴市教育局")));
    Said without = Said.in("二").voice("嘉兴市教育局").person("李晓", Role.MENTIONED);
    Said elsewhere = Said.in("三").voice("海宁市教育局").person("李晓", Role.MENTIONED);

    Shelf shelf = shelf(withPost, without, elsewhere);

    assertThat(
            shelf.documents().stream()
                .filter(d -> d.voice().get().name().equals("嘉兴市教育局"))
                .map(d -> d.persons().get(0).key().name()))
        .containsExactly("李晓@嘉兴市教育局", "李晓@嘉兴市教育局");
    assertThat(
            shelf.documents().stream()
                .filter(d -> d.voice().get().name().equals("海宁市教育局"))
                .map(d -> d.persons().get(0).key().scope().isPresent()))
        .containsExactly(true);
  }

  @Test
  void whoSignsABylineBelongsToThePublisherAndAnAuthorToTheVoice() {
    Said said =
        Said.in("一")
            .publisher("嘉兴日报")
            .voice("嘉兴市总工会")
            .person("赵编", Role.EDITOR)
            .person("钱文", Role.AUTHOR)
            .person("孙某", Role.MENTIONED);

    assertThat(only(said).persons().stream().map(p -> p.key().name()))
        .containsExactly("赵编@嘉兴日报", "钱文@嘉兴市总工会", "孙某");
  }

  @Test
  void aGenericMeetingTakesItsOrganiserAlongAndANamedOneStandsAlone() {
    Said said =
        Said.in("一")
            .meeting("专题会议", "嘉兴市总工会")
            .meeting("推进会", null)
            .meeting("全市教育工作会议", "嘉兴市教育局")
            .meeting("嘉兴市工会第八次代表大会", "嘉兴市总工会")
            .meeting("嘉兴市总工会工作例会", "嘉兴市总工会")
            .meeting("党的二十大", null);

    LinkedDocument document = only(said);

    assertThat(document.meetings().stream().map(m -> m.key().name()))
        .containsExactly(
            "专题会议@嘉兴市总工会",
            "推进会",
            "全市教育工作会议@嘉兴市教育局",
            "嘉兴市工会第八次代表大会",
            "嘉兴市总工会工作例会",
            "中国共产党第二十次全国代表大会");
    assertThat(document.meetings().get(1).key().scope()).contains(document.id());
  }

  @Test
  void aDirectiveKnownToTheCountryIsOneWhateverIssuerIsGiven() {
    Said one = Said.in("一").directive("党的二十大精神", DirectiveKind.MEETING_SPIRIT, null);
    Said other = Said.in("二").directive("党的二十大精神", DirectiveKind.MEETING_SPIRIT, "中国共产党第二十次全国代表大会");

    assertThat(directives(one, other)).containsOnly("党的二十大精神");
  }

  @Test
  void variantsOfALabelInQuotationMarksAreOneDirective() {
    Said one = Said.in("一").directive("“三个代表”重要思想", DirectiveKind.THOUGHT, null);
    Said other = Said.in("二").directive("三个代表重要思想", DirectiveKind.THOUGHT, null);

    assertThat(directives(one, other)).hasSize(2).containsAnyOf("“三个代表”重要思想", "三个代表重要思想");
    assertThat(directives(one, other).stream().distinct()).hasSize(1);
  }

  @Test
  void aGenericTitleTakesItsIssuerAlong() {
    Said said =
        Said.in("一")
            .directive("关于开展送温暖活动的通知", DirectiveKind.DOCUMENT, "嘉兴市总工会")
            .directive("市委有关部署要求", DirectiveKind.PLAN, "中国共产党嘉兴市委员会")
            .directive("有关文件", DirectiveKind.DOCUMENT, null)
            .directive("关于认真学习宣传贯彻党的二十大精神的决定", DirectiveKind.DOCUMENT, "中国共产党中央委员会");

    LinkedDocument document = only(said);

    assertThat(document.directives().stream().map(d -> d.key().name()))
        .containsExactly(
            "关于开展送温暖活动的通知@嘉兴市总工会", "市委有关部署要求@中国共产党嘉兴市委员会", "有关文件", "中共中央关于认真学习宣传贯彻党的二十大精神的决定");
    assertThat(document.directives().get(2).key().scope()).contains(document.id());
  }

  @Test
  void aTitleWithAndWithoutItsIssuersNameIsOneDirective() {
    Said one = Said.in("一").directive("关于加强师德建设的意见", DirectiveKind.DOCUMENT, "浙江省教育厅");
    Said other = Said.in("二").directive("浙江省教育厅关于加强师德建设的意见", DirectiveKind.DOCUMENT, "浙江省教育厅");

    assertThat(directives(one, other).stream().distinct()).hasSize(1);
  }

  @Test
  void slogansThatDifferInSignsAreOneAndTheKnownFormWins() {
    Said one = Said.in("一").slogan("“中国梦劳动美”");
    Said other = Said.in("二").slogan("中国梦·劳动美");

    assertThat(shelf(one, other).documents().stream().map(d -> d.slogans().get(0).key().name()))
        .containsOnly("中国梦·劳动美");
  }

  private static List<String> directives(Said... said) {
    return shelf(said).documents().stream()
        .map(document -> document.directives().get(0).key().name())
        .toList();
  }

  private static LinkedDocument only(Said said) {
    return shelf(said).documents().get(0);
  }

  private static Shelf shelf(Said... said) {
    return LINKER.link(List.of(said).stream().map(Said::extraction).toList());
  }
}
