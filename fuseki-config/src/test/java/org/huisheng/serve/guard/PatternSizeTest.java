package org.huisheng.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSizeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "abc 3",
        "a{10} 10",
        "[0-9a-f]{8}-[0-9a-f]{4} 13",
        "(ab){10}c 21",
        "((a{10}){10}){10} 1000",
        "(a{2,5}|b){3,} 21",
        "\\(a\\){2} 4",
        "[a{9}]{2} 2",
        "x{,3} 5"
      })
  void repetitionsAddUpBesideAndMultiplyWithin(String pattern, long size) {
    assertThat(PatternSize.of(pattern)).isEqualTo(size);
  }

  @Test
  void noNumberOfRepetitionsIsTooLargeToTell() {
    assertThat(PatternSize.of("a{999999999}".repeat(9))).isGreaterThan(1_000_000);
    assertThat(PatternSize.of("(".repeat(50) + "a" + "{999999999})".repeat(50)))
        .isGreaterThan(1_000_000);
  }
}
