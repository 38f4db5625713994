package org.huisheng.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "第十四届全国人民代表大会第三次会议, 第十四届全国人民代表大会",
    "中国共产党第二十届中央委员会第四次全体会议, 中国共产党第二十届中央委员会",
    "杭州市总工会第十五届委员会第八次全体(扩大)会议, 杭州市总工会第十五届委员会",
    "中国共产党第二十次全国代表大会, ",
    "全市工会工作会议, "
  })
  void aSessionBelongsToTheTermItsNameTells(String session, String term) {
    assertThat(Terms.of(session).orElse(null)).isEqualTo(term);
  }
}
