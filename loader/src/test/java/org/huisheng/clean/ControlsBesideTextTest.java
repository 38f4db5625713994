package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class ControlsBesideTextTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new ControlsBesideText(Lexicon.load().cleaning().pageWords());
  }

  @Override
  String noisy() {
    return "全县日报 2022年3月12日  上一版 下一版\n植树。\n【打印】【关闭】 附件:名单.doc\n县林业局【返回顶部】\n";
  }

  @Override
  String clean() {
    return "全县日报 2022年3月12日\n植树。\n附件:名单.doc\n县林业局\n";
  }

  @Test
  void keepsBracketsAndWordsOfTheText() {
    String text = "【植树】全县活动 分享 经验\n会议召开。\n附件下载 名单\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    for (String text : List.of("【打印】".repeat(120_000), "【打印】 附件\n".repeat(60_000))) {
      assertThat(step().changes(text)).isNotNull();
    }
  }
}
