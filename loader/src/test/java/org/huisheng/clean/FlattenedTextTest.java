package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlattenedTextTest extends CleaningStepContract {

  private static final String BODY = "要坚持源头治理,加强部门协同,健全长效机制,压实工作责任。".repeat(20);

  @Override
  CleaningStep step() {
    return new FlattenedText();
  }

  @Override
  String noisy() {
    return "在全县安全生产会议上的讲话(2022年4月8日)同志们:今天开会。一、提高认识,压实安全责任一是要加强领导。"
        + BODY
        + "二是要抓好落实。二、突出重点(一)深化排查。"
        + BODY;
  }

  @Override
  String clean() {
    return "在全县安全生产会议上的讲话\n(2022年4月8日)\n同志们:\n今天开会。\n一、提高认识,压实安全责任\n一是要加强领导。"
        + BODY
        + "\n二是要抓好落实。\n二、突出重点\n(一)深化排查。"
        + BODY;
  }

  @Test
  void setsOffTheAddresseesOfANotice() {
    assertThat(after(step(), "关于做好秋季学期开学工作的通知各县(市、区)教育局:为做好开学工作。" + BODY))
        .startsWith("关于做好秋季学期开学工作的通知\n各县(市、区)教育局:\n为做好");
  }

  @Test
  void leavesParagraphsWithPointsAlone() {
    String paragraph = "一年来,主要做了以下工作。一是稳增长。二是促改革。三是惠民生。\n";
    assertThat(after(step(), paragraph.repeat(10))).isEqualTo(paragraph.repeat(10));
  }
}
