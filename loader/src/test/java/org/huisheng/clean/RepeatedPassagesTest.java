package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedPassagesTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new RepeatedPassages();
  }

  @Override
  String noisy() {
    return "通知\n" + PASSAGE + "\n" + PASSAGE.replace("。", "。\n");
  }

  @Override
  String clean() {
    return "通知\n" + PASSAGE + "\n\n";
  }

  private static final String PASSAGE =
      "各级妇联要高度重视家庭教育工作,把这项工作摆上重要议事日程,主要负责人要亲自研究部署、亲自推动落实。"
          + "要广泛宣传家庭教育促进法,组织巾帼志愿者走进社区、走进学校、走进家庭,让法律知识家喻户晓、深入人心。"
          + "要建好用好家长学校和家庭教育指导服务站点,为广大家长提供便捷实用、科学有效的指导服务和精准帮助。"
          + "要加强督促检查,及时总结推广基层的好经验好做法,推动各项任务一项一项落到实处、见到成效、取得进展。";

  @Test
  void keepsSentencesThatASpeechRepeats() {
    String text = PASSAGE + "\n" + PASSAGE.substring(0, PASSAGE.indexOf('。') + 1);
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    for (String text : List.of("好。".repeat(250_000), "好\n".repeat(100_000))) {
      assertThat(step().changes(text)).isNotNull();
    }
  }
}
