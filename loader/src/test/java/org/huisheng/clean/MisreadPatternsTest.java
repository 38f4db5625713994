package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class MisreadPatternsTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new MisreadPatterns(Lexicon.load().cleaning().misreadings());
  }

  @Override
  String noisy() {
    return "2O19年3月15H至11月6曰,抓好教育培训I。8月20目,召开会议。";
  }

  @Override
  String clean() {
    return "2019年3月15日至11月6日,抓好教育培训。8月20日,召开会议。";
  }

  @Test
  void keepsLettersThatMeanSomething() {
    String text = "确定5月10目标任务,组织A、B两类职工补充维生素C。掌握二期I、Ⅱ型标准,参加APP培训。";
    assertThat(after(step(), text)).isEqualTo(text);
  }
}
