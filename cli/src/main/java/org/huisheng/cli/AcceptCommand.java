package org.huisheng.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huisheng.model.Notation;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code candidates accept WORDING}. */
@Command(name = "accept", description = "Record that a candidate is a fixed wording 认定.")
final class AcceptCommand implements Callable<Integer> {

  @ParentCommand private CandidatesCommand candidates;
  @Mixin private JudgementOptions judgement;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "formulation, slogan or campaign.")
  private String kind;

  @Override
  public Integer call() throws IOException {
    judgement.record(Verdict.ACCEPTED, Optional.of(kind()), candidates.root().out());
    return ExitCode.DONE.code();
  }

  private SloganKind kind() {
    try {
      return Notation.parse(SloganKind.class, kind);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--kind: " + e.getMessage());
    }
  }
}
