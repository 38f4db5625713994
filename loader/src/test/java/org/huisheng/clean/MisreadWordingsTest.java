package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Repair;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;

class MisreadWordingsTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new MisreadWordings(Lexicon.load().cleaning().wordings());
  }

  @Override
  String noisy() {
    return "广大妇女要障厉奋发、勇殺前行,发挥桥梁组带作用,锲而不含抓落实,以习近平同志为核心的党中央。";
  }

  @Override
  String clean() {
    return "广大妇女要踔厉奋发、勇毅前行,发挥桥梁纽带作用,锲而不舍抓落实,以习近平同志为核心的党中央。";
  }

  @Test
  void keepsOtherWordingsOfTheSameShape() {
    String text = "蹈厉奋发、勇敢前行,规划的宏伟蓝图,矢志不移,殷切嘱托,延续红色血脉,凝聚力同心";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void reportsTheWholeWording() {
    assertThat(step().changes("要睥厉奋发。"))
        .singleElement()
        .extracting(change -> change.repair(AlignedText.unchanged("要睥厉奋发。")).orElseThrow())
        .isEqualTo(new Repair(RepairKind.OCR, new Span(1, 5), "踔厉奋发"));
  }
}
