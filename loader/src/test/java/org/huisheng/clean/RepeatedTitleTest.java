package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedTitleTest extends CleaningStepContract {

  private static final String TITLE = "守护百姓健康 建设健康县城";

  @Override
  CleaningStep step() {
    return new RepeatedTitle();
  }

  @Override
  String noisy() {
    return TITLE + "\n" + TITLE + "_卫生健康局\n全县卫生健康工作会议召开。\n卫健资讯 » 李文:" + TITLE;
  }

  @Override
  String clean() {
    return TITLE + "\n全县卫生健康工作会议召开。\n";
  }

  @Test
  void prefersThePlainTitleToTheWindowTitle() {
    assertThat(after(step(), TITLE + " - 县政府网\n" + TITLE + "\n会议召开。")).isEqualTo(TITLE + "\n会议召开。");
  }

  @Test
  void keepsAReportsShortTitleBelowTheLongOne() {
    String head = "2024年某县政府工作报告\n政府工作报告\n各位代表,现在报告工作。\n";
    assertThat(after(step(), head)).isEqualTo(head);
  }

  @Test
  void keepsTheSignatureOfThoseWhoStandFirst() {
    String text = "县教育局    县卫生健康局\n关于开展活动的通知\n现通知如下。\n县教育局    县卫生健康局\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }
}
