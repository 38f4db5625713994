package org.huisheng.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.Body;
import org.huisheng.model.Body.HierarchyBasis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Level;
import org.huisheng.model.Shelf;
import org.junit.jupiter.api.Test;

class HierarchyTest {

  private static final ShelfLinker LINKER = new ShelfLinker(Seeds.LEXICON);

  @Test
  void aFederationAnswersToTheNextHigherOneAndIsLedByItsPartyCommittee() {
    Shelf shelf = shelf(Said.in("一").body("宁波市总工会", BodyKind.TRADE_UNION, Level.CITY, "宁波市"));

    Body federation = body(shelf, "宁波市总工会");
    assertThat(name(federation.superior())).isEqualTo("浙江省总工会");
    assertThat(name(federation.ledByParty())).isEqualTo("中国共产党宁波市委员会");
    assertThat(federation.divisionCode()).contains("330200");
    assertThat(federation.basis()).isEqualTo(HierarchyBasis.FEDERATION_CHAIN);
    assertThat(name(body(shelf, "浙江省总工会").superior())).isEqualTo("中华全国总工会");
    assertThat(name(body(shelf, "中华全国总工会").ledByParty())).isEqualTo("中国共产党中央委员会");
    assertThat(name(body(shelf, "中国共产党宁波市委员会").superior())).isEqualTo("中国共产党浙江省委员会");
  }

  @Test
  void otherLinesFollowTheSameRule() {
    Shelf shelf =
        shelf(
            Said.in("一")
                .body("海宁市妇女联合会", BodyKind.OTHER, Level.COUNTY, "海宁市")
                .body("海宁市人民政府", BodyKind.GOVERNMENT, Level.COUNTY, "海宁市")
                .body("中国共产主义青年团浙江省委员会", BodyKind.OTHER, Level.PROVINCE, "浙江省"));

    assertThat(name(body(shelf, "海宁市妇女联合会").superior())).isEqualTo("嘉兴市妇女联合会");
    assertThat(name(body(shelf, "海宁市人民政府").superior())).isEqualTo("嘉兴市人民政府");
    assertThat(name(body(shelf, "浙江省人民政府").superior())).isEqualTo("中华人民共和国国务院");
    assertThat(name(body(shelf, "中国共产主义青年团浙江省委员会").superior())).isEqualTo("中国共产主义青年团中央委员会");
  }

  @Test
  void aDistrictOfAMunicipalitySkipsTheCity() {
    Shelf shelf = shelf(Said.in("一").body("海淀区总工会", BodyKind.TRADE_UNION, Level.COUNTY, "海淀区"));

    assertThat(name(body(shelf, "海淀区总工会").superior())).isEqualTo("北京市总工会");
  }

  @Test
  void aPeoplesCongressHasNoSuperior() {
    Shelf shelf = shelf(Said.in("一").body("宁波市人民代表大会常务委员会", BodyKind.CONGRESS, Level.CITY, "宁波市"));

    Body congress = body(shelf, "宁波市人民代表大会常务委员会");
    assertThat(congress.superior()).isEmpty();
    assertThat(name(congress.ledByParty())).isEqualTo("中国共产党宁波市委员会");
  }

  @Test
  void aUnitIsPartOfTheBodyWhoseNameBeginsItsOwn() {
    Shelf shelf =
        shelf(
            Said.in("一")
                .body("宁波市总工会党组", BodyKind.PARTY_COMMITTEE, Level.CITY, "宁波市")
                .body("宁波市总工会第十六届委员会", BodyKind.TRADE_UNION, Level.CITY, "宁波市")
                .body("中国共产党宁波市第十四届委员会", BodyKind.PARTY_COMMITTEE, Level.CITY, "宁波市")
                .body("中国共产党宁波市委员会宣传部", BodyKind.PARTY_COMMITTEE, Level.CITY, "宁波市")
                .body("浙江省教育厅", BodyKind.GOVERNMENT, Level.PROVINCE, "浙江省"));

    assertThat(name(body(shelf, "宁波市总工会党组").partOf())).isEqualTo("宁波市总工会");
    assertThat(name(body(shelf, "宁波市总工会第十六届委员会").partOf())).isEqualTo("宁波市总工会");
    assertThat(name(body(shelf, "中国共产党宁波市第十四届委员会").partOf())).isEqualTo("中国共产党宁波市委员会");
    assertThat(name(body(shelf, "中国共产党宁波市委员会宣传部").partOf())).isEqualTo("中国共产党宁波市委员会");
    assertThat(name(body(shelf, "浙江省教育厅").partOf())).isEqualTo("浙江省人民政府");
    assertThat(body(shelf, "宁波市总工会党组").basis()).isEqualTo(HierarchyBasis.CONTAINED_NAME);
  }

  @Test
  void aBodyOutsideEveryLineHasNoSuperior() {
    Shelf shelf = shelf(Said.in("一").publisher("甬城新闻网"));

    assertThat(body(shelf, "甬城新闻网").basis()).isEqualTo(HierarchyBasis.NONE);
    assertThat(body(shelf, "甬城新闻网").kind()).isEqualTo(BodyKind.MEDIA);
  }

  private static Body body(Shelf shelf, String name) {
    return shelf.bodies().stream()
        .filter(body -> body.key().equals(EntityKey.of(EntityKey.Kind.BODY, name)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not on the shelf"));
  }

  private static String name(Optional<EntityKey> key) {
    return key.map(EntityKey::name).orElse("none");
  }

  private static Shelf shelf(Said said) {
    return LINKER.link(List.of(said.extraction()));
  }
}
