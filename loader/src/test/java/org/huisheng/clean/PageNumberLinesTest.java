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

  @Test
  void removesPagesOfAllPagesAndNumbersInOtherDress() {
    String pages = "各级妇联要推动家庭教育工作\n1/3\n落地见效。\n2/3\n好。\n第 三 页\nPage 4 of 9\n~5~\n";
    assertThat(after(step(), pages)).isEqualTo("各级妇联要推动家庭教育工作落地见效。\n好。\n第 三 页\n");
  }

  @Test
  void joinsNoHeadingAndNoSignature() {
    String text = "(二)推动家庭教育工作落地\n- 1 -\n各级妇联要重视。\n某县妇女联合会办公室印发\n- 2 -\n上一篇\n";
    assertThat(after(step(), text)).isEqualTo("(二)推动家庭教育工作落地\n各级妇联要重视。\n某县妇女联合会办公室印发\n上一篇\n");
  }

  @Test
  void keepsFractionsThatDoNotCount() {
    String text = "1/3\n2/5\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }
}
