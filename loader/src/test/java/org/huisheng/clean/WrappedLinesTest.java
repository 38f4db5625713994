package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedLinesTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new WrappedLines();
  }

  @Override
  String noisy() {
    return """
        各级教育行政部门要把义务教育优质均衡发展摆在更加
        突出的位置，健全工作机制，强化经费保障，完善督导
        评估办法，每年对县域内学校办学条件开展一次监测，
        及时公布结果。
        一、总体要求
        """;
  }

  @Override
  String clean() {
    return """
        各级教育行政部门要把义务教育优质均衡发展摆在更加突出的位置，健全工作机制，强化经费保障，完善督导评估办法，每年对县域内学校办学条件开展一次监测，及时公布结果。
        一、总体要求
        """;
  }

  @Test
  void keepsHeadingsThatHappenToBeEquallyLong() {
    String headings =
        """
        加强思想政治引领凝聚奋进新征程的磅礴力量
        深化产业工人改革培育高素质的劳动者大军
        """;
    assertThat(after(step(), headings)).isEqualTo(headings);
  }

  @Test
  void keepsVerses() {
    String slogans = "听党话跟党走\n感党恩念党情\n劳动最光荣\n奋斗最美丽\n";
    assertThat(after(step(), slogans)).isEqualTo(slogans);
  }
}
