package org.huisheng.extract.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.huisheng.extract.Snippet;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.Division;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final PlaceResolver PLACES =
      new PlaceResolver(LEXICON.divisions(), LEXICON.bodies());

  private static Optional<String> place(String text) {
    DocumentText document = Snippet.text(text);
    return PLACES.resolve(document, Snippet.heading(document)).map(Division::name);
  }

  @Test
  void aCityIsTheOneItsBodiesAreNamedAfter() {
    assertThat(place("湖州市妇女联合会召开执委会。市妇联主席讲话，全市妇联干部参加，省妇联到会指导。")).hasValue("湖州市");
  }

  @Test
  void shortNamesTellTheCityWhenTheTextSpeaksAsOne() {
    assertThat(place("全市教育系统要为绵阳高质量发展作贡献。市教育局指出，绵阳教育在四川走在前列，绵阳要再上台阶。")).hasValue("绵阳市");
  }

  @Test
  void theLevelDecidesBetweenACityAndADistrictOfOneName() {
    assertThat(place("市委、市政府要求，推动朝阳振兴。全市上下服务朝阳高质量发展，为辽宁振兴贡献朝阳力量。")).hasValue("朝阳市");
  }

  @Test
  void aMunicipalityCallsItselfACity() {
    assertThat(place("重庆市卫生健康委员会通知：市政府同意，全市各区县执行。")).hasValue("重庆市");
  }

  @Test
  void aCountyIsFoundAmongTheCitiesAndProvincesAboveIt() {
    assertThat(place("浙江省湖州市长兴县总工会召开会议。县委要求，全县工会干部要行动起来，县总工会主席讲话。")).hasValue("长兴县");
  }

  @Test
  void aMastheadIsEvidence() {
    DocumentText document = Snippet.text("省总工会召开会议，全省工会干部参加。");
    assertThat(PLACES.resolve(document, Snippet.published(document, "贵州日报")))
        .map(Division::name)
        .hasValue("贵州省");
  }

  @Test
  void thereIsNoPlaceWithoutEvidence() {
    assertThat(place("市委召开会议，全市干部参加，市总工会主席讲话。")).isEmpty();
  }

  @Test
  void thereIsNoPlaceInATextOfTheCentre() {
    assertThat(place("习近平总书记在北京出席会议，在上海考察，全国各级工会要认真学习。")).isEmpty();
  }

  @Test
  void twoPlacesOfEqualWeightLeaveTheTextWithoutOne() {
    assertThat(place("市总工会召开片会。南京市、镇江市工会参加，全市工会作准备。")).isEmpty();
  }

  @Test
  void everydayWordsAreNoPlaces() {
    assertThat(place("市总工会开展安康杯竞赛，安康杯办公室设在市总工会，为长治久安尽力，全市参加安康杯。")).isEmpty();
  }
}
