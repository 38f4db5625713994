package org.huisheng.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huisheng.check.QualityCheck;
import org.huisheng.model.Finding;
import org.huisheng.model.LocatedFinding;
import org.huisheng.store.StoreVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code check}. */
@Command(
    name = "check",
    description = {
      "Print what is odd about the documents, and hold the graphs to the shapes 校验.",
      "One line each: file:line:column: severity code message (remedy)"
    })
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Override
  public Integer call() throws IOException {
    StoreVersion version = store.current();
    List<LocatedFinding> findings = new ArrayList<>(version.findings());
    for (Finding finding : new QualityCheck().check(version.dump().read())) {
      findings.add(LocatedFinding.of(finding, ""));
    }
    findings.sort(LocatedFinding.BY_PLACE);
    return FindingPrinter.printAll(findings, root.out()).code();
  }
}
