package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlRemainsTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new HtmlRemains();
  }

  @Override
  String noisy() {
    return "<p>学习&ldquo;四史&rdquo;,&nbsp;&amp;nbsp;&#24320;展&#x6D3B;动&hellip;<br/>A&amp;B&lt;/p&gt;<span style=\"color:red\">好</span>";
  }

  @Override
  String clean() {
    return "\n学习“四史”,  开展活动…\nA&B\n好";
  }

  @Test
  void keepsSignsThatAreNoTags() {
    String text = "增长<5%且>3%,A&B公司;<通知>;&nosuch;&#1;";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    for (String text :
        List.of("&amp;".repeat(100_000), "<p ".repeat(150_000), "&lt;p\n".repeat(100_000))) {
      assertThat(step().changes(text)).isNotNull();
    }
  }
}
