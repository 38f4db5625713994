package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class CharacterFormsTest {

  private static final CharacterForms FORMS =
      new CharacterForms(Lexicon.load().cleaning().traditional());

  @Test
  void readsTraditionalCharactersAsSimplifiedOnes() {
    assertThat(FORMS.reading("河東縣總工會關於開展「職工之家」活動的通知")).isEqualTo("河东县总工会关于开展“职工之家”活动的通知");
  }

  @Test
  void readsWordsBeforeTheirCharacters() {
    assertThat(FORMS.reading("各級工會要圍繞中心，著力解決問題，瞭解職工，登高瞭望。"))
        .isEqualTo("各级工会要围绕中心，着力解决问题，了解职工，登高瞭望。");
  }

  @Test
  void leavesSimplifiedTextAsItIsWhateverNamesItHolds() {
    String text = "乾县总工会主席于後、著名专家瞭望，说起「团结」二字，职工们都很激动。";
    assertThat(FORMS.reading(text)).isEqualTo(text);
  }

  @Test
  void leavesAQuotationInTraditionalCharactersInASimplifiedText() {
    String text = "市文化馆展出馆藏匾额“敬業樂群”，馆长讲述了这块匾额的来历，职工们听得入神。";
    assertThat(FORMS.reading(text)).isEqualTo(text);
  }

  @Test
  void readsFullWidthDigitsAndLettersAsHalfWidthOnes() {
    assertThat(FORMS.reading("２０２３年Ａ级，")).isEqualTo("2023年A级，");
  }

  @Test
  void readsEveryCharacterAsOne() {
    String text = "𠮷田縣總工會關於🎉慶祝𫝈節的通知";
    assertThat(FORMS.reading(text)).hasSameSizeAs(text).startsWith("𠮷田县总工会关于🎉庆祝");
  }
}
