package org.huisheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huisheng.LoadReport;
import org.huisheng.serve.HuishengServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code up}. */
@Command(
    name = "up",
    description = {
      "Load the seed documents, serve them, ask the server one question, and say where it is.",
      "What is loaded and unchanged is not loaded again. Ctrl-C stops it."
    })
final class UpCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;
  @Mixin private LoadOptions loading;
  @Mixin private ServeOptions serving;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Text files, or folders of them (default: seeds/documents).")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    HuishengServer.requireFree(serving.port());
    List<Path> wanted =
        paths.isEmpty() ? List.of(Home.folder().resolve("seeds").resolve("documents")) : paths;
    LoadReport report = loading.pipeline(root.err()).load(store.store(), wanted);
    FindingPrinter.print(report.findings(), root.err());
    root.err().println(LoadSummary.of(report));
    return new Serving(store.store(), report.version(), root.out()).run(serving).code();
  }
}
