package org.huisheng.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatedFindingTest {

  private static final String SOURCE = "通知\r\n𠮷林省\n\n末行";

  private static Finding at(Optional<Span> where) {
    return new Finding(
        Severity.WARNING, "odd", "a.txt", Optional.empty(), where, "what\nis odd", "look");
  }

  @ParameterizedTest
  @CsvSource({"0,1,1", "1,1,2", "4,2,1", "6,2,2", "8,2,4", "9,3,1", "10,4,1", "12,4,3"})
  void offsetsBecomeLinesAndColumnsInCodePoints(int offset, int line, int column) {
    LocatedFinding finding = LocatedFinding.of(at(Optional.of(new Span(offset, offset))), SOURCE);

    assertThat(finding.line()).isEqualTo(line);
    assertThat(finding.column()).isEqualTo(column);
  }

  @Test
  void isOneLineThatEditorsUnderstand() {
    assertThat(LocatedFinding.of(at(Optional.empty()), ""))
        .hasToString("a.txt:1:1: warning odd what is odd (look)");
  }
}
