package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class SiteImprintTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new SiteImprint(Lexicon.load().cleaning().pageWords());
  }

  @Override
  String noisy() {
    return "会议召开。\n联系电话:12345678\n某县妇联\n主办:某县妇联  技术支持:县融媒体中心\n地址:人民路1号 邮编:100000\n\n某ICP备123456号\n网站标识码:1234567890\n";
  }

  @Override
  String clean() {
    return "会议召开。\n联系电话:12345678\n某县妇联\n\n";
  }

  @Test
  void keepsTheHostsAndTheTelephoneOfANotice() {
    String text = "现通知如下。\n主办单位:某县妇联\n地址:人民路1号\n电话:12345678\n某县妇联\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void keepsAnOutlineWithoutSentences() {
    String text = "网站技术支持单位\n网站标识码登记\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    for (String text : List.of("主办:".repeat(150_000), "会议。\n" + "主办:某县\n备案号\n".repeat(50_000))) {
      assertThat(step().changes(text)).isNotNull();
    }
  }
}
