package org.huisheng.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  private static List<DateReader.Found> read(String text) {
    return DateReader.read(text, OptionalInt.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2023年2月24日, 2023-02-24",
    "二〇二六年一月二十七日, 2026-01-27",
    "二○二一年十二月三十一日, 2021-12-31",
    "2020 年 6 月 3 日, 2020-06-03",
    "来源：健康报 2020年6月3日, 2020-06-03",
    "2026-02-03 09:02:33, 2026-02-03",
    "2019/1/5, 2019-01-05",
    "2021.10.11, 2021-10-11",
    "2022年5月4号, 2022-05-04"
  })
  void readsDaysHoweverTheyAreWritten(String text, LocalDate day) {
    assertThat(read(text)).extracting(DateReader.Found::start).containsExactly(day);
  }

  @Test
  void aRangeHasAFirstAndALastDay() {
    DateReader.Found range = read("2018年10月30日至11月2日").get(0);
    assertThat(range.start()).isEqualTo("2018-10-30");
    assertThat(range.end()).isEqualTo("2018-11-02");
    assertThat(read("10月9日—12日")).as("no year anywhere").isEmpty();
    assertThat(DateReader.read("3月5-11日", OptionalInt.of(2022)).get(0).end())
        .isEqualTo("2022-03-11");
  }

  @Test
  void aDayWithoutAYearTakesTheOneBeforeIt() {
    List<DateReader.Found> days = read("2021年9月30日印发，10月8日下午召开");
    assertThat(days).extracting(DateReader.Found::yearInherited).containsExactly(false, true);
    assertThat(days.get(1).start()).isEqualTo("2021-10-08");
  }

  @Test
  void daysThatNoCalendarHasAreLeftOut() {
    assertThat(read("2023年2月30日、2023年13月1日、2023-00-10")).isEmpty();
  }

  @Test
  void placesAreThoseOfTheText() {
    String text = "会议于2022年3月14日召开";
    assertThat(read(text).get(0).where()).isEqualTo(new Span(3, 13));
  }
}
