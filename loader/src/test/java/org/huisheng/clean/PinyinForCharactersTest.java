package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class PinyinForCharactersTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new PinyinForCharacters(Lexicon.load().cleaning().readings());
  }

  @Override
  String noisy() {
    return "县总工(gong)会和zhi工、党（dǎng）员,总g o n g会职gong职工。";
  }

  @Override
  String clean() {
    return "县总工会和职工、党员,总工会职工职工。";
  }

  @Test
  void keepsLatinWordsAndUnknownReadings() {
    String text = "下载app和PPP项目,维生素c,工会vip卡,县an村,表(a)项(GDP)";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    for (String text : List.of("工g o n g".repeat(60_000), "工(gong".repeat(80_000))) {
      assertThat(step().changes(text)).isNotNull();
    }
  }
}
