package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class EnumerationCommasTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new EnumerationCommas(Lexicon.load().cleaning().enumerations());
  }

  @Override
  String noisy() {
    return "不断提高政治判断力、政治领悟力,政治执行力,保障知情权，参与权、表达权、监督权。";
  }

  @Override
  String clean() {
    return "不断提高政治判断力、政治领悟力、政治执行力,保障知情权、参与权、表达权、监督权。";
  }

  @Test
  void leavesAnEnumerationWithCommasThroughoutAlone() {
    assertThat(step().changes("增强获得感,幸福感,安全感,")).isEmpty();
  }

  @Test
  void leavesAnIncompleteEnumerationAlone() {
    assertThat(step().changes("增强积极性、主动性,提高效率")).isEmpty();
  }
}
