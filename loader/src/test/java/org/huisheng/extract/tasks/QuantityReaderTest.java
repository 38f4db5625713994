package org.huisheng.extract.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huisheng.model.Comparator;
import org.huisheng.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  private final QuantityReader reader = new QuantityReader(TaskSnippets.LEXICON);

  @ParameterizedTest
  @CsvSource({
    "农村自来水普及率达到92%以上, 农村自来水普及率, AT_LEAST, 92, %",
    "城镇调查失业率控制在5.5%, 城镇调查失业率, AT_MOST, 5.5, %",
    "居民收入增长5%左右, 居民收入, ABOUT, 5, %",
    "培训妇女骨干不少于2000人, 培训妇女骨干, AT_LEAST, 2000, 人",
    "化疗等候时间不超过7天, 化疗等候时间, AT_MOST, 7, 天",
    "新建5G基站1.2万个, 新建5G基站, EQUAL, 12000, 个",
    "技改投资突破300亿元, 技改投资, AT_LEAST, 30000000000, 元",
    "入学率达到百分之九十五以上, 入学率, AT_LEAST, 95, %",
    "每校开展演练不少于三次, 每校开展演练, AT_LEAST, 3, 次",
    "绿化造林1200亩以上, 绿化造林, AT_LEAST, 1200, 亩",
  })
  void aNumberWithAUnitIsReadWithItsBound(
      String clause, String what, Comparator comparator, BigDecimal value, String unit) {
    List<Quantity> quantities = reader.read(clause, 0);
    assertThat(quantities).hasSize(1);
    assertThat(quantities.get(0).what()).isEqualTo(what);
    assertThat(quantities.get(0).comparator()).isEqualTo(comparator);
    assertThat(quantities.get(0).value()).isEqualByComparingTo(value);
    assertThat(quantities.get(0).unit()).isEqualTo(unit);
  }

  @Test
  void whatStandsBehindTheUnitIsCountedWhenNothingStandsBeforeTheNumber() {
    assertThat(reader.read("打造20家以上示范幼儿园", 2))
        .containsExactly(new Quantity("示范幼儿园", Comparator.AT_LEAST, new BigDecimal("20"), "家"));
  }

  @Test
  void aClauseMayStateSeveral() {
    assertThat(reader.read("新增床位800张，培训医师不少于150人", 2))
        .extracting(Quantity::what)
        .containsExactly("床位", "培训医师");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打通服务群众“最后一公里”",
        "发挥12345热线作用",
        "贯彻第十八次全国代表大会部署",
        "实现第二个百年奋斗目标",
        "谋划“十五五”时期工作",
        "总结过去5年的经验",
        "2025年6月底前完成整改",
        "推出一批研究成果",
        "办好“926工匠日”活动",
        "落实三项制度",
        "把握两个结合的深刻内涵",
        "开展第3批主题教育",
      })
  void namesOrdinalsDaysAndFiguresOfSpeechAreNoQuantities(String clause) {
    assertThat(reader.read(clause, 0)).isEmpty();
  }
}
