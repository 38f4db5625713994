package org.huisheng.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookbehindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "(?<=市)工会 → (?:)工会",
        "(?<!市|(?:县|区))工(?=会) → (?:)工(?=会)",
        "(?<level>市)工会 → (?<level>市)工会",
        "[(?<=]工 → [(?<=]工",
        "\\(?<=工 → \\(?<=工",
        "\\Q(?<=\\E工 → \\Q(?<=\\E工",
        "工(?<=[)])会 → 工(?:)会",
        "(?<=\\))工 → (?:)工",
        "[\\]&&[^(?<=a)]]工 → [\\]&&[^(?<=a)]]工",
      })
  void onlyLookbehindsGo(String regex, String without) {
    assertThat(Lookbehinds.without(regex)).isEqualTo(without);
  }
}
