package org.huisheng.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.irix.IRIs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathSegmentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某某市总工会第三届委员会第二次全体(扩大)会议",
        "“安康杯”竞赛:安全,你我他;",
        "《关于…的决定》（修正案）",
        "张三@某某市总工会",
        "926工匠日",
        "𠮷野家"
      })
  void readableNamesStandAsTheyAre(String name) {
    assertThat(PathSegment.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "'a b', a%20b",
    "a/b, a%2Fb",
    "a?b, a%3Fb",
    "'a#b', a%23b",
    "100%, 100%25",
    "<a>, %3Ca%3E",
    "'[a]{b}', %5Ba%5D%7Bb%7D",
    "'a\"b', a%22b",
    "a\\b^c|d`e, a%5Cb%5Ec%7Cd%60e",
    "., %2E",
    ".., %2E%2E",
    "..., ...",
    "'全角\u3000空格', 全角%E3%80%80空格",
    "'零\u200B宽', 零%E2%80%8B宽",
    "'私\uE000用', 私%EE%80%80用",
    "'换\n行', 换%0A行"
  })
  void whatTheGrammarForbidsIsPercentEncoded(String name, String segment) {
    assertThat(PathSegment.of(name)).isEqualTo(segment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        "a/../b",
        "?q",
        "#f",
        "%41",
        "\u202E反",
        "x\uD800y",
        "\uFFFD",
        "\uFFFE",
        "\t"
      })
  void hostileNamesStayOneSegmentOfAValidIri(String name) {
    String iri = "https://w3id.org/huisheng/" + "id/body/" + PathSegment.of(name);
    assertThat(IRIs.resolve(iri)).isEqualTo(iri);
    assertThat(iri.chars().filter(c -> c == '/').count()).isEqualTo(6);
  }

  @Test
  void differentNamesStayDifferent() {
    assertThat(PathSegment.of("a/b")).isNotEqualTo(PathSegment.of("a%2Fb"));
    assertThat(PathSegment.of("(甲)")).isNotEqualTo(PathSegment.of("（甲）"));
  }
}
