package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnedQuotesTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new TurnedQuotes();
  }

  @Override
  String noisy() {
    return "学习\"四史\"和\"党章\"。\n深刻领悟”两个确立“。\n做到“两个维护“。\n”四个意识”";
  }

  @Override
  String clean() {
    return "学习“四史”和“党章”。\n深刻领悟“两个确立”。\n做到“两个维护”。\n“四个意识”";
  }

  @Test
  void keepsMarksThatLeaveADoubt() {
    String text = "一个\"半引号\n“甲“乙”丙”\n“长“”短”\n”甲”乙“";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    for (String text : List.of("\"".repeat(250_001), "\"\"\n".repeat(100_000))) {
      assertThat(step().changes(text)).isNotNull();
    }
  }
}
