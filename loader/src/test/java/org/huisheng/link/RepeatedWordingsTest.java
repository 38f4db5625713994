package org.huisheng.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.huisheng.model.RepeatedWording;
import org.junit.jupiter.api.Test;

class RepeatedWordingsTest {

  private static List<String> wordings(String... texts) {
    return new ShelfLinker(Seeds.LEXICON)
            .link(Arrays.stream(texts).map(text -> Said.in(text).extraction()).toList())
            .repeated()
            .stream()
            .map(RepeatedWording::key)
            .map(key -> key.name())
            .toList();
  }

  @Test
  void whatTwoDocumentsWriteAlikeInOtherSurroundingsIsProposed() {
    assertThat(wordings("我们守望一江清水向东流，年年如此。", "大家共护一江清水向东流！")).containsExactly("一江清水向东流");
  }

  @Test
  void whatGoesOnAlikeIsNoWordingByItself() {
    assertThat(wordings("山村小学冬季供暖改造工程今年完工。", "山村小学冬季供暖改造工程明年完工。")).containsExactly("山村小学冬季供暖改造工程");
  }

  @Test
  void aWordingMayCountAndBeShort() {
    assertThat(wordings("坚持三个贴近群众。", "做到三个贴近基层。")).contains("三个贴近");
  }

  @Test
  void whatTheLexiconKnowsIsNotProposed() {
    assertThat(wordings("深入以中国式现代化全面推进中华民族伟大复兴。", "我们以中国式现代化全面推进中华民族伟大复兴！")).isEmpty();
  }

  @Test
  void noWordingGoesOnOverTheEndOfAClause() {
    assertThat(wordings("甲乡修好水渠，种好稻田。", "乙乡修好水渠，种好稻田！")).isEmpty();
  }
}
