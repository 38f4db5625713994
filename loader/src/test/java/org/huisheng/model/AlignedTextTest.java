package org.huisheng.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignedTextTest {

  @Test
  void aViewThatIsReadInOtherCharactersGivesTheDocumentsOwnBack() {
    AlignedText clean =
        AlignedText.read("總 2工會員", "总 2工会员").edited(List.of(Edit.deletion(new Span(1, 3))));

    assertThat(clean.text()).isEqualTo("总工会员");
    assertThat(clean.written()).isEqualTo("總工會員");
    assertThat(clean.quote(new Span(0, 3))).isEqualTo("總 2工會");
    assertThat(clean.written("总工会", new Span(0, 5))).isEqualTo("總工會");
  }

  @Test
  void aRepairedCharacterIsWrittenAsRepaired() {
    AlignedText clean =
        AlignedText.read("15H開會", "15H开会").edited(List.of(new Edit(new Span(2, 3), "日")));

    assertThat(clean.written()).isEqualTo("15日開會");
  }

  @Test
  void aReadingIsAsLongAsWhatIsRead() {
    assertThatThrownBy(() -> AlignedText.read("總工會", "总工"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSpanOverADeletionLeadsBackToTheOriginalWithTheNoiseInside() {
    AlignedText spliced = AlignedText.unchanged("十分\n2、重要的大会");
    AlignedText clean = spliced.edited(List.of(Edit.deletion(new Span(2, 5))));

    assertThat(clean.text()).isEqualTo("十分重要的大会");
    assertThat(clean.quote(new Span(0, 4))).isEqualTo("十分\n2、重要");
  }

  @Test
  void aReplacedCharacterStandsForAllThatWasReplaced() {
    AlignedText clean =
        AlignedText.unchanged("11月15H同志").edited(List.of(new Edit(new Span(5, 6), "日")));

    assertThat(clean.text()).isEqualTo("11月15日同志");
    assertThat(clean.quote(new Span(3, 6))).isEqualTo("15H");
  }

  @Test
  void anInsertedCharacterStandsForNothing() {
    AlignedText clean =
        AlignedText.unchanged("讲话。一、提高").edited(List.of(new Edit(new Span(3, 3), "\n")));

    assertThat(clean.text()).isEqualTo("讲话。\n一、提高");
    assertThat(clean.quote(new Span(0, 8))).isEqualTo("讲话。一、提高");
    assertThat(clean.toOriginal(new Span(3, 4))).isEqualTo(new Span(3, 3));
  }

  @Test
  void overlappingEditsAreRefused() {
    AlignedText text = AlignedText.unchanged("工会组织");
    List<Edit> edits = List.of(Edit.deletion(new Span(0, 2)), Edit.deletion(new Span(1, 3)));

    assertThatThrownBy(() -> text.edited(edits)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyCharacterThatSurvivesAnyChainOfEditsFindsItself() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      AlignedText text = AlignedText.unchanged(distinctCharacters(60));
      for (int step = 0; step < 4; step++) {
        text = text.edited(randomEdits(text.text().length(), random));
      }
      for (int i = 0; i < text.text().length(); i++) {
        char c = text.text().charAt(i);
        if (c != '#') {
          assertThat(text.quote(new Span(i, i + 1))).as("seed %d", seed).isEqualTo("" + c);
        }
      }
    }
  }

  private static String distinctCharacters(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append((char) ('一' + i));
    }
    return text.toString();
  }

  private static List<Edit> randomEdits(int length, Random random) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < length) {
      int start = at + random.nextInt(10);
      int end = start + random.nextInt(3);
      if (end > length) {
        break;
      }
      edits.add(new Edit(new Span(start, end), "#".repeat(random.nextInt(3))));
      at = end;
    }
    return edits;
  }
}
