package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Furniture;
import org.junit.jupiter.api.Test;

class LabelledLinesTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new LabelledLines(Lexicon.load().cleaning().labels());
  }

  @Override
  String noisy() {
    return """
        卫生健康工作简报
        发布时间：2023-05-10 09:30  来 源：市卫健委 浏览次数：31 次【字体：大 中 小】
        来源：
        健康报
        全市推进基层医疗。
        撰稿:李文 王小红 审核:赵钱
        (责任编辑:孙力)
        """;
  }

  @Override
  String clean() {
    return """
        卫生健康工作简报
        全市推进基层医疗。
        """;
  }

  @Test
  void givesEachLabelAPieceOfItsOwn() {
    List<Furniture> pieces =
        step().changes(noisy()).stream()
            .flatMap(change -> change.furniture(AlignedText.unchanged(noisy())).stream())
            .toList();
    assertThat(pieces.stream().map(piece -> piece.kind() + " " + piece.where().in(noisy())))
        .containsExactly(
            "DATE_LINE 发布时间：2023-05-10 09:30",
            "SOURCE_LINE 来 源：市卫健委",
            "COUNTER 浏览次数：31 次",
            "COUNTER 字体：大 中 小",
            "SOURCE_LINE 来源：\n健康报",
            "BY_LINE 撰稿:李文 王小红",
            "BY_LINE 审核:赵钱",
            "BY_LINE 责任编辑:孙力");
  }

  @Test
  void keepsTheParticularsOfAMeetingNotice() {
    String notice = "经研究,决定召开会议。\n时间:2023年5月10日\n地点:机关会议室\n请准时参加。\n资金来源:县财政\n";
    assertThat(after(step(), notice)).isEqualTo(notice);
  }

  @Test
  void keepsSentencesThatBeginWithALabel() {
    String text = "编辑:是一门需要耐心的工作。\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }
}
