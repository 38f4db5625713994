package org.huisheng.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

  @TempDir Path folder;

  private Limits read(String lines) throws Exception {
    return Limits.standard()
        .with(Files.writeString(folder.resolve("limits"), lines, StandardCharsets.UTF_8));
  }

  @Test
  void everyLimitHasAValue() {
    assertThat(Limits.standard().values()).containsOnlyKeys(Limit.values());
  }

  @Test
  void aFileNeedsToNameOnlyWhatItChanges() throws Exception {
    Limits limits = read("# 本机\nquery-seconds = 5\n");

    assertThat(limits.of(Limit.QUERY_SECONDS)).isEqualTo(5);
    assertThat(limits.of(Limit.ANSWER_ROWS)).isEqualTo(Limits.standard().of(Limit.ANSWER_ROWS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query-second = 5 | no limit is called 'query-second'",
        "query-seconds = 0 | query-seconds = '0' is not a whole number above zero",
        "query-seconds = -1 | query-seconds = '-1' is not a whole number above zero",
        "query-seconds = many | query-seconds = 'many' is not a whole number above zero"
      })
  void whatIsWrongInAFileIsSaidWithItsName(String line, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(line))
        .withMessageContainingAll(folder.resolve("limits").toString(), message);
  }
}
