package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class BreadCrumbsTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new BreadCrumbs(Lexicon.load().cleaning().labels());
  }

  @Override
  String noisy() {
    return "您的位置：\n首页\n>\n政务公开\n>\n部门动态\n部门动态\n全县教育工作会议召开\n";
  }

  @Override
  String clean() {
    return "全县教育工作会议召开\n";
  }

  @Test
  void keepsATitleBelowAPathOfOneLine() {
    assertThat(after(step(), "当前位置:\n首页\n关于印发实施方案的通知\n")).isEqualTo("关于印发实施方案的通知\n");
  }
}
