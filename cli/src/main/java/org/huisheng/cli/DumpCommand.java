package org.huisheng.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huisheng.store.Dump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dump}. */
@Command(
    name = "dump",
    description = {
      "Write every quad as N-Quads in UTF-8, sorted by bytes 导出.",
      "The same documents and the same program give the same bytes on any machine."
    })
final class DumpCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write there; else to standard output.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    Dump dump = store.current().dump();
    if (file == null) {
      dump.copyTo(root.out());
    } else {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        dump.copyTo(out);
      }
    }
    return ExitCode.DONE.code();
  }
}
