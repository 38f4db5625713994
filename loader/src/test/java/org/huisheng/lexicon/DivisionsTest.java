package org.huisheng.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.model.Division;
import org.huisheng.model.Level;
import org.junit.jupiter.api.Test;

class DivisionsTest {

  private static final Divisions DIVISIONS = Divisions.load();

  private static List<String> upwards(String fullName) {
    return DIVISIONS.upwards(DIVISIONS.named(fullName).get(0)).stream()
        .map(Division::name)
        .toList();
  }

  @Test
  void aCountyLeadsUpToItsProvince() {
    assertThat(upwards("长兴县")).containsExactly("长兴县", "湖州市", "浙江省");
  }

  @Test
  void districtsOfAMunicipalityAreCountiesDirectlyBelowIt() {
    assertThat(upwards("浦东新区")).containsExactly("浦东新区", "上海市");
    assertThat(DIVISIONS.named("浦东新区").get(0).level()).isEqualTo(Level.COUNTY);
    assertThat(DIVISIONS.named("上海市").get(0).level()).isEqualTo(Level.PROVINCE);
  }

  @Test
  void countiesDirectlyBelowAProvinceSkipTheCity() {
    assertThat(upwards("济源市")).containsExactly("济源市", "河南省");
  }

  @Test
  void oneNameCanMeanSeveralDivisions() {
    assertThat(DIVISIONS.named("朝阳区")).extracting(Division::code).contains("110105", "220104");
    assertThat(DIVISIONS.shortNamed("吉林")).extracting(Division::name).containsExactly("吉林省", "吉林市");
  }

  @Test
  void autonomousAreasAreKnownByTheirEverydayNames() {
    assertThat(DIVISIONS.named("红河州")).extracting(Division::name).containsExactly("红河哈尼族彝族自治州");
    assertThat(DIVISIONS.shortName(DIVISIONS.byCode("450000").orElseThrow())).isEqualTo("广西");
    assertThat(DIVISIONS.shortName(DIVISIONS.byCode("150000").orElseThrow())).isEqualTo("内蒙古");
  }

  @Test
  void citiesWithoutCountiesStandOnce() {
    assertThat(DIVISIONS.named("东莞市")).extracting(Division::level).containsExactly(Level.CITY);
  }

  @Test
  void placeholdersOfTheStatisticsAreNoDivisions() {
    assertThat(DIVISIONS.all()).extracting(Division::name).doesNotContain("市辖区", "县", "省直辖县级行政区划");
  }

  @Test
  void everyDivisionButAProvinceHasAParent() {
    assertThat(DIVISIONS.all())
        .allSatisfy(
            division ->
                assertThat(division.parent().isEmpty())
                    .as(division.name())
                    .isEqualTo(division.level() == Level.PROVINCE));
  }

  @Test
  void theLongestNameIsReadInText() {
    String text = "在吉林市召开";
    NameIndex.Hit<Divisions.Named> hit = DIVISIONS.longestAt(text, 1, text.length()).orElseThrow();
    assertThat(text.substring(1, hit.end())).isEqualTo("吉林市");
    assertThat(hit.value().isShort()).isFalse();
  }

  @Test
  void shortNamesOfCountiesAreNotReadInText() {
    assertThat(DIVISIONS.longestAt("和平与发展", 0, 5)).isEmpty();
  }
}
