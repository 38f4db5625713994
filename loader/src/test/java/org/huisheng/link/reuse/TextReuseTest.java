package org.huisheng.link.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huisheng.model.Alignment;
import org.junit.jupiter.api.Test;

class TextReuseTest {

  private static final String PASSAGE = "推行幼儿园小学双向衔接试点每学期互派教师跟岗";
  private static final FormulaMask NO_FORMULAS = new FormulaMask(List.of());

  @Test
  void aSharedPassageIsAlignedCharacterByCharacter() {
    List<Alignment> found = find(List.of("甲乙丙" + PASSAGE + "子丑", "寅卯" + PASSAGE));

    assertThat(found).hasSize(1);
    Alignment alignment = found.get(0);
    assertThat(alignment.isVerbatim()).isTrue();
    assertThat(alignment.startInFirst()).isEqualTo(3);
    assertThat(alignment.startInSecond()).isEqualTo(2);
    assertThat(alignment.matched()).isEqualTo(PASSAGE.length());
  }

  @Test
  void insertionsDeletionsAndOtherWordsDoNotBreakAPassage() {
    String altered = "推行幼儿园和小学双向衔接改革每学期互派优秀教师跟岗";

    List<Alignment> found = find(List.of(PASSAGE, altered));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).startInFirst()).isZero();
    assertThat(found.get(0).endInFirst()).isEqualTo(PASSAGE.length());
    assertThat(found.get(0).endInSecond()).isEqualTo(altered.length());
  }

  @Test
  void everyPlaceOfARepeatedPassageIsFound() {
    List<Alignment> found = find(List.of(PASSAGE, "子" + PASSAGE + "丑寅卯辰" + PASSAGE));

    assertThat(found.stream().map(Alignment::startInSecond)).containsExactly(1, 27);
  }

  @Test
  void nineEqualCharactersAreNoAlignment() {
    assertThat(find(List.of("甲维护职工的合法权益", "乙维护职工的合法权益"))).isEmpty();
  }

  @Test
  void aDraftIsComparedWithoutStandingOnTheShelf() {
    TextReuse reuse = new TextReuse(List.of("甲" + PASSAGE, "乙丙丁"), NO_FORMULAS);

    List<Alignment> found = reuse.of("戊己" + PASSAGE, NO_FORMULAS.over("戊己" + PASSAGE));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).first()).isZero();
    assertThat(found.get(0).second()).isEqualTo(Alignment.DRAFT);
    assertThat(found.get(0).startInSecond()).isEqualTo(2);
  }

  @Test
  void whatVeryManyTextsHaveIsAFormulaAndBringsNobodyTogether() {
    List<String> texts = shelf(300, 5);
    for (int i = 0; i < 300; i += 3) {
      texts.set(i, texts.get(i) + "坚决贯彻执行各项工作部署要求");
    }

    TextReuse reuse = new TextReuse(texts, NO_FORMULAS);
    List<Alignment> found = new ArrayList<>();
    reuse.find(found::add);

    assertThat(found).isEmpty();
    assertThat(reuse.frequentWordings()).containsExactly("坚决贯彻执行各项工作部署要求");
  }

  @Test
  void aPopularPassageIsTracedToTheEarliestTextsThatHaveIt() {
    List<String> texts = shelf(4200, 7);
    for (int i = 100; i < 4200; i += 110) {
      texts.set(i, texts.get(i) + PASSAGE);
    }

    List<Alignment> found = find(texts);

    assertThat(found).hasSize(3 * 38 - 3 - 2 - 1);
    assertThat(found).allMatch(alignment -> alignment.first() <= 320);
  }

  private static List<Alignment> find(List<String> texts) {
    List<Alignment> found = new ArrayList<>();
    new TextReuse(texts, NO_FORMULAS).find(found::add);
    return found;
  }

  /** Texts of random characters, which have nothing in common. */
  private static List<String> shelf(int size, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        text.append((char) (0x4E00 + random.nextInt(0x5000)));
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
