package org.huisheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huisheng.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code load PATH…}. */
@Command(
    name = "load",
    description = {
      "Put documents on the shelf 入库 and publish a new version of the store.",
      "Documents that stand there stay; the same bytes are the same document. When nothing changed,"
          + " nothing is done."
    })
final class LoadCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;
  @Mixin private JudgementsOption judgements;
  @Mixin private LoadOptions options;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Text files, or folders of them.")
  private List<Path> paths;

  @Override
  public Integer call() throws IOException, InterruptedException {
    LoadReport report =
        options.pipeline(root.err()).load(store.store(), paths, judgements.of(store));
    ExitCode exit = FindingPrinter.print(report.findings(), root.err());
    root.out().println(LoadSummary.of(report));
    return exit.code();
  }
}
