package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.lexicon.CleaningLexicon.LineRule;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Furniture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FurnitureLinesTest {

  private static final List<LineRule> RULES = Lexicon.load().cleaning().lines();

  @Nested
  class Anywhere extends CleaningStepContract {

    @Override
    CleaningStep step() {
      return FurnitureLines.anywhere(RULES);
    }

    @Override
    String noisy() {
      return """
          《县长讲话.docx》由会员分享,可在线阅读,更多相关《县长讲话.docx(5页)》请在某某文库网上搜索。
          全县春季义务植树
          扫码关注公众号,随时了解县情
          ---
          县领导参加植树。(记者 李文)""";
    }

    @Override
    String clean() {
      return "全县春季义务植树\n县领导参加植树。";
    }
  }

  @Nested
  class AroundTheText extends CleaningStepContract {

    @Override
    CleaningStep step() {
      return FurnitureLines.aroundTheText(RULES);
    }

    @Override
    String noisy() {
      return """
          县情网 >> 要闻 >> 正文
          全县春季义务植树
          2022-03-12 08:00
          ★★★
          县领导参加植树。
          据《健康报》
          (李文 王小红)
          上一篇:春耕备耕
          """;
    }

    @Override
    String clean() {
      return "全县春季义务植树\n县领导参加植树。\n";
    }
  }

  @Test
  void keepsTheTextThatSharesALineWithTheFrame() {
    String framed = "《汇报.doc》由会员上传分享,可在线阅读,请在某某文库上搜索。各位领导:现将情况汇报如下。\n";
    assertThat(after(framed)).isEqualTo("各位领导:现将情况汇报如下。\n");
  }

  @Test
  void keepsWhatBelongsToTheDocument() {
    String document =
        """
        某市妇女联合会章程
        (2023年2月24日某市第十次妇女代表大会通过)
        市长 李文
        各位代表:
        为规范管理,制定本章程。(试行)
        某市妇女联合会
        2023年2月24日
        (此件公开发布)
        (主动公开)
        """;
    assertThat(after(document)).isEqualTo(document);
  }

  @Test
  void callsABodyInBracketsASourceAndAPersonABylineAuthor() {
    assertThat(kinds("会议召开。(市妇联)")).containsExactly(Furniture.Kind.SOURCE_LINE);
    assertThat(kinds("会议召开。(李文)")).containsExactly(Furniture.Kind.BY_LINE);
  }

  @Test
  void looksForPageControlsOnlyAroundTheText() {
    String text = "会议指出,要抓好落实。\n下载\n会议要求,要加强领导。\n";
    assertThat(after(text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    String lines = ("据《" + "要 > 闻".repeat(40) + "\n").repeat(2_000);
    String line = "《" + "由会员分享".repeat(100_000);
    assertThat(after(lines)).isEqualTo(lines);
    assertThat(after(line)).isEqualTo(line);
  }

  private static String after(String text) {
    String anywhere = CleaningStepContract.after(FurnitureLines.anywhere(RULES), text);
    return CleaningStepContract.after(FurnitureLines.aroundTheText(RULES), anywhere);
  }

  private static List<Furniture.Kind> kinds(String text) {
    return FurnitureLines.anywhere(RULES).changes(text).stream()
        .flatMap(change -> change.furniture(AlignedText.unchanged(text)).stream())
        .map(Furniture::kind)
        .toList();
  }
}
