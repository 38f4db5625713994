package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huisheng.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Load, list, decide, load again: on the seeds. */
class CandidatesTest {

  private static final String SEEDS = "../seeds/documents";

  @TempDir Path folder;

  private String onStore(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", folder.toString()));
    int code =
        Huisheng.run(
            all.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private String dump() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    new Store(folder).current().orElseThrow().dump().copyTo(lines);
    return lines.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatAPersonDecidesIsHeededByTheNextLoad() throws IOException {
    onStore("load", SEEDS);
    assertThat(onStore("candidates", "--format", "csv"))
        .startsWith("wording,kind,reason,documents,mentions,quote")
        .contains(
            "三秦工匠杯,campaign,quoted,",
            "十改,formulation,numbered,",
            "提高职工生活品质,formulation,repeated,2,")
        .doesNotContain("两个确立,");

    onStore("candidates", "accept", "三秦工匠杯", "--kind", "slogan", "--by", "李四");
    String first = Files.readString(folder.resolve("judgements.ttl"));
    onStore("candidates", "reject", "十改", "--by", "李四", "--why", "只此一处");
    assertThat(Files.readString(folder.resolve("judgements.ttl"))).startsWith(first);
    assertThat(onStore("load", SEEDS)).startsWith("published version 2");

    assertThat(onStore("candidates")).doesNotContain("三秦工匠杯 ", "十改 ");
    assertThat(dump())
        .containsPattern("slogan/三秦工匠杯> <[^>]*inScheme> <[^>]*scheme/accepted-wordings>")
        .containsPattern("slogan/三秦工匠杯> <[^>]*sloganKind> <[^>]*slogan-kind/slogan>")
        .contains("graph/judgement", "李四", "只此一处")
        .doesNotContain("id/slogan/十改>");
    assertThat(onStore("load", SEEDS)).startsWith("nothing to do, version 2");
  }

  @Test
  void whatDocumentsWriteAlikeIsACandidateUntilItIsRejectedAndKnownOnceItIsAccepted()
      throws IOException {
    onStore("load", SEEDS);
    onStore("candidates", "reject", "提高职工生活品质");
    onStore("candidates", "accept", "职工思想政治工作", "--kind", "formulation");
    onStore("load", SEEDS);

    assertThat(onStore("candidates")).doesNotContain("提高职工生活品质 ", "职工思想政治工作 ");
    assertThat(dump())
        .doesNotContain("id/slogan/提高职工生活品质>")
        .containsPattern("usesSlogan> <[^>]*slogan/职工思想政治工作>")
        .containsPattern("slogan/职工思想政治工作> <[^>]*inScheme> <[^>]*scheme/accepted-wordings>")
        .doesNotContainPattern("slogan/职工思想政治工作> <[^>]*candidateReason>");
  }

  @Test
  void aFileOfJudgementsThatCannotBeReadIsNamedWithItsFault() throws IOException {
    Files.writeString(folder.resolve("judgements.ttl"), "这不是 Turtle");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Huisheng.run(
            new String[] {"load", SEEDS, "--store", folder.toString()},
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(code).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("judgements.ttl: no Turtle, [line: 1", "mend it there, or move the file away");
  }
}
