package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StraySymbolsTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new StraySymbols();
  }

  @Override
  String noisy() {
    return "巾帼✨建功☀❤活动▶开始，职\uE001工之家\uDB80\uDC01建设加油❤\n全市\uF0B7，推进";
  }

  @Override
  String clean() {
    return "巾帼建功活动开始，职工之家建设加油\n全市，推进";
  }

  @Test
  void keepsTheMarksOfAList() {
    String list = "▶报名方式\n☎ 联系电话\n\uF06C加强领导\n✨ 先进个人";
    assertThat(after(step(), list)).isEqualTo(list);
  }

  @Test
  void keepsStarsTicksAndCircledDigits() {
    String text = "评为五星★★★☆☆级，达标✔，未达标✘，其中❶为必选";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void keepsTheCharactersOfNamesThatHadNoCode() {
    assertThat(after(step(), "李\uE81E明主持会议")).isEqualTo("李\uE81E明主持会议");
  }

  @Test
  void keepsSymbolsBetweenOtherScripts() {
    assertThat(after(step(), "标语I❤U与我▶A")).isEqualTo("标语I❤U与我▶A");
  }
}
