package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huisheng.query.Column;
import org.huisheng.query.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

  @Test
  void chineseIsTwoColumnsWideAndNumbersStandRight() {
    TextTable table =
        new TextTable(
            List.of(
                new Column("body", ColumnType.LABEL, Optional.empty(), "name"),
                new Column("lag", ColumnType.INTEGER, Optional.of("days"), "distance")),
            List.of(List.of("江北市总工会", "7"), List.of("ACFTU", "1389")));

    assertThat(table)
        .hasToString(
            """
            body          lag (days)
            ------------  ----------
            江北市总工会           7
            ACFTU               1389
            2 rows
            """);
  }

  @ParameterizedTest
  @CsvSource({"abc,3", "总工会,6", "（一）,6", "“两个”,6", "𠮷林,4", "é,1", "e\u0301,1", "ｱ,1", "Ａ,2"})
  void widthsFollowTheTerminal(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }
}
