package org.huisheng.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthFitTest {

  @Test
  void aPowerIsReadOffTheEndsAndTheLine() {
    GrowthFit fit =
        GrowthFit.of(List.of(row("10", "100"), row("100", "20000"), row("1000", "1000000")), 1);

    assertThat(fit.ends()).isCloseTo(2, within(1e-9));
    assertThat(fit.leastSquares()).isCloseTo(2, within(1e-9));
  }

  private static String[] row(String... cells) {
    return cells;
  }
}
