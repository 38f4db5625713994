package org.huisheng.extract.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineReaderTest {

  @ParameterizedTest
  @CsvSource({
    "2025年底前建成三所特殊教育学校, 2025年底前",
    "于2026年6月30日前报送总结, 2026年6月30日前",
    "到2035年，全面建成健康强省, 2035年",
    "力争到2027年实现县域全覆盖, 2027年",
    "年内完成村卫生室改造, 年内",
    "年底前完成整改, 年底前",
    "今年底前出台办法, 今年底前",
    "每年举办培训班15期, 每年",
    "每季度通报一次, 每季度",
    "上半年前完成招标, 上半年前",
  })
  void aDeadlineIsReadAsStated(String clause, String deadline) {
    assertThat(DeadlineReader.deadline(clause)).contains(deadline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总结过去5年的工作",
        "落实2024年度考核结果",
        "巩固十四五期间的成果",
        "关心每位教师",
        "办好少年科学院",
        "深化三年行动",
      })
  void yearsThatBoundNothingAreNoDeadlines(String clause) {
    assertThat(DeadlineReader.deadline(clause)).isEmpty();
  }
}
