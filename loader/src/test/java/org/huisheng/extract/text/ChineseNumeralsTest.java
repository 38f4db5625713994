package org.huisheng.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({"九, 9", "十, 10", "十四, 14", "二十, 20", "九十九, 99", "15, 15", "二〇二六, 2026", "０８, 8"})
  void readsSmallNumbersAndYears(String text, int number) {
    assertThat(ChineseNumerals.parse(text)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({"十十", "二三十四五", "百", "''"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(ChineseNumerals.parse(text)).isEmpty();
  }

  @Test
  void writingAndReadingAreInverse() {
    for (int number = 0; number < 100; number++) {
      assertThat(ChineseNumerals.parse(ChineseNumerals.han(number))).hasValue(number);
    }
  }
}
