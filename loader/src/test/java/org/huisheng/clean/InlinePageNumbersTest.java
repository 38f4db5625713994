package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InlinePageNumbersTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new InlinePageNumbers();
  }

  @Override
  String noisy() {
    return "要加强组织- 1 -领导,完善— 2 —机制,抓好-3-落实。";
  }

  @Override
  String clean() {
    return "要加强组织领导,完善机制,抓好落实。";
  }

  @Test
  void removesPagesThatNameTheirTotal() {
    assertThat(after(step(), "加强第1页 共3页领导,完善第2页 共3页机制,抓好(第3页,共3页)落实。"))
        .isEqualTo("加强领导,完善机制,抓好落实。");
  }

  @Test
  void keepsRangesScoresAndTelephones() {
    String text = "一季度-2-月,电话0792-1-2345,比分-3-,甲-1-乙-5-丙";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void keepsTwoNumbersThatCountUp() {
    String text = "项目-1-,项目-2-";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    for (String text : List.of("- 1 ".repeat(120_000), "-1-\n".repeat(100_000))) {
      assertThat(step().changes(text)).isNotNull();
    }
  }
}
