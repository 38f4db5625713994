package org.huisheng.cli;

import java.io.PrintStream;
import java.util.List;
import org.huisheng.model.LocatedFinding;
import org.huisheng.model.Severity;

/** Findings as lines that {@code grep} and editors understand. */
final class FindingPrinter {

  private FindingPrinter() {}

  /** {@return what the findings mean for the shell, after printing them all} */
  static ExitCode printAll(List<LocatedFinding> findings, PrintStream to) {
    findings.forEach(to::println);
    boolean wrong = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return wrong ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /** As {@link #printAll}, but of those that ask for nothing only the number. */
  static ExitCode print(List<LocatedFinding> findings, PrintStream to) {
    List<LocatedFinding> asking =
        findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList();
    int silent = findings.size() - asking.size();
    if (silent > 0) {
      to.println(silent + " findings of severity info are not shown; see: huisheng check");
    }
    return printAll(asking, to);
  }
}
