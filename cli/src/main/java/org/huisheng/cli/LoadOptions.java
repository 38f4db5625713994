package org.huisheng.cli;

import java.io.PrintStream;
import org.huisheng.Pipeline;
import org.huisheng.Progress;
import picocli.CommandLine.Option;

/** How documents are worked on. */
final class LoadOptions {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents to read at the same time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** {@return a pipeline that draws its progress on {@code err} when a terminal looks on} */
  Pipeline pipeline(PrintStream err) {
    if (threads < 1) {
      throw new UsageException("--threads must be 1 or more, not " + threads);
    }
    return new Pipeline(threads, watched() ? new TerminalProgress(err) : Progress.NONE);
  }

  /** The launcher knows, Java does not: {@code System.console()} is about standard output too. */
  private static boolean watched() {
    return Boolean.getBoolean("huisheng.terminal");
  }
}
