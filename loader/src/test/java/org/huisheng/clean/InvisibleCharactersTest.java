package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvisibleCharactersTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new InvisibleCharacters();
  }

  @Override
  String noisy() {
    return "\u3000\u3000全市\u200B妇联组织要\u00A0深入基层。\r\n\u200B \u3000巾帼🎉建功\uFE0F活动 \u00AD\r家庭\u2028家教\t家风\n";
  }

  @Override
  String clean() {
    return "全市妇联组织要 深入基层。\n巾帼建功活动\n家庭\n家教 家风\n";
  }

  @Test
  void keepsCharactersBeyondTheBasicPlane() {
    assertThat(after(step(), "𠮷村小学")).isEqualTo("𠮷村小学");
  }

  @Test
  void removesTheSelectorsOfCharacterVariants() {
    assertThat(after(step(), "葛\uDB40\uDD00城区总工会")).isEqualTo("葛城区总工会");
  }

  @Test
  void keepsTheSpaceInATitleOfTwoParts() {
    assertThat(after(step(), "凝心聚力 再谱新篇")).isEqualTo("凝心聚力 再谱新篇");
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    assertThat(after(step(), " \u200B".repeat(200_000))).isEmpty();
  }
}
