package org.huisheng.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huisheng.map.JudgementFile;
import org.huisheng.model.Judgement;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Verdict;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a judgement is about, who gives it and why. */
final class JudgementOptions {

  @Mixin private StoreOption store;
  @Mixin private JudgementsOption file;

  @Parameters(paramLabel = "WORDING", description = "The candidate, as it is listed.")
  private String wording;

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
  private String by;

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
  private String why;

  /** Adds the judgement to the file and says so on {@code out}. */
  void record(Verdict verdict, Optional<SloganKind> kind, PrintStream out) throws IOException {
    if (wording.isBlank()) {
      throw new UsageException("WORDING is blank; name a candidate as it is listed");
    }
    JudgementFile judgements = file.of(store);
    Instant now = Clock.systemUTC().instant();
    judgements.append(
        new Judgement(
            wording, verdict, kind, Optional.ofNullable(by), now, Optional.ofNullable(why)));
    out.println(
        verdict.notation()
            + " "
            + wording
            + " in "
            + judgements.path()
            + "; the next load heeds it");
  }
}
