package org.huisheng.link.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Edit;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;

class NormalisedTextTest {

  @Test
  void signsAndWidthMakeNoDifference() {
    assertThat(NormalisedText.reduce("“中国梦·劳动美”、ＡＢＣ１２％ (〇年)"))
        .isEqualTo("中国梦劳动美abc12〇年")
        .isEqualTo(NormalisedText.reduce("中国梦劳动美,abc 12%（〇年）"));
  }

  @Test
  void lettersAreFoldedTheSameWayInEveryLocale() {
    assertThat(NormalisedText.reduce("TITLE İ")).startsWith("title");
  }

  @Test
  void theWayBackLeadsThroughTheCleanedViewToTheOriginal() {
    AlignedText cleaned =
        AlignedText.unchanged("一次十分\n2、重要的大会").edited(List.of(Edit.deletion(new Span(4, 7))));
    NormalisedText text = NormalisedText.of(cleaned);

    assertThat(text.passage(0, text.length())).isEqualTo("一次十分重要的大会");
    assertThat(text.original(2, 6).in(cleaned.original())).isEqualTo("十分\n2、重要");
  }

  @Test
  void rareCharactersBeyondTheBasicPlaneCountOnce() {
    NormalisedText text = NormalisedText.of(AlignedText.unchanged("𠮷林𠮷"));

    assertThat(text.length()).isEqualTo(3);
    assertThat(text.original(2, 3)).isEqualTo(new Span(3, 5));
  }
}
