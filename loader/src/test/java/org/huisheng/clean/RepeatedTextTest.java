package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedTextTest extends CleaningStepContract {

  private static final String FIRST = "各县(市、区)教育局要把师德师风建设摆在首位,健全考核评价制度,每学期组织一次专题学习。\n";
  private static final String SECOND = "各学校要落实主体责任,完善家校协同机制,切实减轻学生过重作业负担和校外培训负担。\n";

  @Override
  CleaningStep step() {
    return new RepeatedText();
  }

  @Override
  String noisy() {
    return "关于加强师德师风建设的通知\n"
        + FIRST
        + "二、加强领导\n"
        + SECOND
        + "扫码关注教育发布\n" //
        + FIRST
        + "\n二、加强领导\n"
        + SECOND.replace(",", "，")
        + "扫码关注教育发布";
  }

  @Override
  String clean() {
    return "关于加强师德师风建设的通知\n" + FIRST + "二、加强领导\n" + SECOND + "扫码关注教育发布\n";
  }

  @Test
  void keepsShortLinesThatATextUsesTwice() {
    String report = "各位代表!\n" + FIRST + "各位代表!\n" + SECOND;
    assertThat(after(step(), report)).isEqualTo(report);
  }

  @Test
  void reportsTheWholeCopyAsOneRepair() {
    assertThat(step().changes(noisy())).hasSize(1);
  }
}
