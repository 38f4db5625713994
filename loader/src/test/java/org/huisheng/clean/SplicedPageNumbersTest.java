package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplicedPageNumbersTest extends CleaningStepContract {

  private static final String PAGE =
      "要坚持以人民为中心的发展思想,把人民群众满意不满意作为检验工作的根本标准," + "持续深化医药卫生体制改革,推动优质医疗资源扩容下沉和区域均衡布局,不断提升基层服务能力,加强";

  @Override
  CleaningStep step() {
    return new SplicedPageNumbers();
  }

  @Override
  String noisy() {
    return "1、" + PAGE + "\n2、、" + PAGE + "\n3、" + PAGE + "\n4、监督检查。";
  }

  @Override
  String clean() {
    return PAGE + "、" + PAGE + PAGE + "监督检查。";
  }

  @Test
  void keepsAGenuineListOfSentences() {
    String item = "、" + PAGE + "监督检查。\n";
    String list = "1" + item + "2" + item + "3" + item + "4" + item;
    assertThat(after(step(), list)).isEqualTo(list);
  }

  @Test
  void keepsAGenuineListOfHeadings() {
    String list = "主要任务\n1、加强组织领导\n2、完善工作机制\n3、强化督导检查\n4、营造良好氛围\n";
    assertThat(after(step(), list)).isEqualTo(list);
  }

  @Test
  void keepsALoneNumberedLine() {
    assertThat(step().changes("1、" + PAGE)).isEmpty();
  }
}
