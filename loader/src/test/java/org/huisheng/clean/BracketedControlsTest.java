package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketedControlsTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new BracketedControls();
  }

  @Override
  String noisy() {
    return "工作动态\n【字体：\n大\n中\n小\n】\n召开会议。\n【\n打印本页\n】\n";
  }

  @Override
  String clean() {
    return "工作动态\n召开会议。\n";
  }

  @Test
  void keepsHeadingsInBrackets() {
    String text = "【经验交流】\n县妇联在会上发言。\n【案例\n某社区创新网格管理,把服务送到家门口,群众满意度不断提升】\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }
}
