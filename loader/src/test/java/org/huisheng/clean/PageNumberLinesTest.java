package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageNumberLinesTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new PageNumberLines();
  }

  @Override
  String noisy() {
    return "各级妇联要推动家庭教育\n— 1 —\n促进法落地见效。\n第 2 页 共 3 页\n一、加强领导\n";
  }

  @Override
  String clean() {
    return "各级妇联要推动家庭教育促进法落地见效。\n一、加强领导\n";
  }

  @Test
  void removesBareNumbersThatCountThroughTheDocument() {
    assertThat(after(step(), "为加强管理。\n1\n现通知如下。\n一、总则\n2\n二、分则。\n完善制度。\n3\n"))
        .doesNotContainPattern("(?m)^\\d$");
  }

  @Test
  void keepsTheNumbersOfATable() {
    String table = "名次\n1\n2\n3\n4\n合计\n";
    assertThat(after(step(), table)).isEqualTo(table);
  }
}
