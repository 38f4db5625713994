package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class UnclosedQuotesTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new UnclosedQuotes(Lexicon.load().cleaning().quoted());
  }

  @Override
  String noisy() {
    return "深刻领悟“两个确立的决定性意义,增强“四个意识”、做到两个维护”。\n统筹“五位一体总体布局";
  }

  @Override
  String clean() {
    return "深刻领悟“两个确立”的决定性意义,增强“四个意识”、做到“两个维护”。\n统筹“五位一体”总体布局";
  }

  @Test
  void leavesAQuotationAloneWhoseEndNothingTells() {
    assertThat(step().changes("开展“巾帼心向党主题宣讲活动。\n他说:“要抓落实。\n\n")).isEmpty();
  }
}
