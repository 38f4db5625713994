package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompatibilityFormsTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new CompatibilityForms();
  }

  @Override
  String noisy() {
    return "县总⼯会⼀⽂件\uF9DA";
  }

  @Override
  String clean() {
    return "县总工会一文件栗";
  }

  @Test
  void keepsFullWidthSigns() {
    String text = "２０２２年，会议：“好”㎡①";
    assertThat(after(step(), text)).isEqualTo(text);
  }
}
