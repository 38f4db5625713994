package org.huisheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.huisheng.store.Statistics;
import org.huisheng.store.backup.Existing;
import org.huisheng.store.backup.Restore;
import org.huisheng.store.backup.RestoreReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code restore FILE.zip}. */
@Command(
    name = "restore",
    description = {
      "Publish what backup wrote as the next version of the store 恢复.",
      "Every byte is held to the manifest first; of a damaged file nothing is published. The"
          + " versions before stay as they are: rollback leads back to them."
    })
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE.zip", description = "A file that backup wrote.")
  private Path file;

  @Option(
      names = "--force",
      description = "Replace judgements.ttl and shelves.ttl of the store by those of the backup.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    RestoreReport report =
        new Restore(store.store()).from(file, force ? Existing.REPLACED : Existing.KEPT);
    Statistics counts = report.version().statistics();
    root.out()
        .println(
            String.format(
                Locale.ROOT,
                "restored version %d of %s as version %d: %,d documents, %,d graphs, %,d quads",
                report.backup().version(),
                file,
                report.version().number(),
                counts.documents(),
                counts.graphs(),
                counts.quads()));
    for (Path placed : report.placed()) {
      root.err().println(placed + " is that of the backup");
    }
    for (Path kept : report.kept()) {
      root.err()
          .println(
              kept
                  + " stays, and differs from that of the backup; the next load heeds it"
                  + " (--force replaces it)");
    }
    return ExitCode.DONE.code();
  }
}
