package org.huisheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huisheng.evaluate.EchoEvaluation;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.link.ShelfLinker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The echoes among the seeds are those that a careful reader found, as far as was reached. */
@Tag("floors")
class GoldEchoesTest {

  private static final Path SEEDS = Path.of(System.getProperty("huisheng.root"), "seeds");

  @Test
  void theEchoesOfTheSeedsAgreeWithTheirGold() throws Exception {
    Extracted extracted =
        new Pipeline(2, Progress.NONE).extract(List.of(SEEDS.resolve("documents")));

    EchoEvaluation evaluation =
        EchoEvaluation.of(
            new ShelfLinker(Lexicon.load()).link(extracted.extractions()),
            SEEDS.resolve("gold/echoes"));

    assertThat(evaluation.positives()).isEqualTo(48);
    assertThat(evaluation.found()).isGreaterThanOrEqualTo(34);
    assertThat(evaluation.orders()).isEqualTo(evaluation.found());
    assertThat(evaluation.claimed()).as("nobody took anything from anybody").isZero();
    assertThat(evaluation.violated()).isLessThanOrEqualTo(1);
  }
}
