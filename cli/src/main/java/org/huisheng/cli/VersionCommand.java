package org.huisheng.cli;

import java.util.concurrent.Callable;
import org.huisheng.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code version}. */
@Command(
    name = "version",
    description = "Print the version of the program and the fingerprint of its rule files.")
final class VersionCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;

  @Override
  public Integer call() {
    root.out().println("huisheng " + Program.version() + ", rules " + Program.run().fingerprint());
    return ExitCode.DONE.code();
  }
}
