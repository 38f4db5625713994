package org.huisheng.link.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.link.reuse.FormulaMask.Place;
import org.junit.jupiter.api.Test;

class FormulaMaskTest {

  @Test
  void whatAFormulaCoversIsNobodysOwn() {
    FormulaMask mask = new FormulaMask(List.of("做到“两个维护”"));

    assertThat(mask.over("坚决做到两个维护守初心").own(0, 11)).isEqualTo(5);
  }

  @Test
  void aPieceOfAFormulaIsNobodysOwnEither() {
    FormulaMask mask = new FormulaMask(List.of("习近平总书记关于工人阶级和工会工作的重要论述"));

    assertThat(mask.over("对工人阶级和工会工作的要求").own(0, 13)).isEqualTo(3);
    assertThat(mask.places("对工人阶级和工会工作的要求")).isEmpty();
  }

  @Test
  void nestedFormulasAreFoundToo() {
    FormulaMask mask = new FormulaMask(List.of("两个维护", "做到“两个维护”"));

    assertThat(mask.places("坚决做到两个维护"))
        .containsExactly(new Place("做到“两个维护”", 2, 8), new Place("两个维护", 4, 8));
  }
}
