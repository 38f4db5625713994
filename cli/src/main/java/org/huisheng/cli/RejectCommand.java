package org.huisheng.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huisheng.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code candidates reject WORDING}. */
@Command(name = "reject", description = "Record that a candidate is no fixed wording 否定.")
final class RejectCommand implements Callable<Integer> {

  @ParentCommand private CandidatesCommand candidates;
  @Mixin private JudgementOptions judgement;

  @Override
  public Integer call() throws IOException {
    judgement.record(Verdict.REJECTED, Optional.empty(), candidates.root().out());
    return ExitCode.DONE.code();
  }
}
