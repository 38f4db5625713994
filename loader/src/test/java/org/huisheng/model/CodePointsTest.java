package org.huisheng.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void charactersOfTheBasicPlaneCountOneEach() {
    assertThat(CodePoints.of("全国总工会").at(4)).isEqualTo(4);
  }

  @Test
  void charactersBeyondTheBasicPlaneCountOneNotTwo() {
    String rare =
        new StringBuilder()
            .appendCodePoint(0x20000)
            .append("工")
            .appendCodePoint(0x1F389)
            .append("会")
            .toString();
    CodePoints codePoints = CodePoints.of(rare);

    assertThat(codePoints.at(2)).isEqualTo(1);
    assertThat(codePoints.at(3)).isEqualTo(2);
    assertThat(codePoints.at(rare.length())).isEqualTo(4);
  }

  @Test
  void agreesWithTheJdkOnEveryBorderBetweenCharacters() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.appendCodePoint(i % 7 == 0 ? 0x20000 + i : '一' + i);
    }
    CodePoints codePoints = CodePoints.of(text);

    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      assertThat(codePoints.at(i)).isEqualTo(text.codePointCount(0, i));
    }
  }
}
