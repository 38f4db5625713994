package org.huisheng.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.huisheng.Progress;

/** A bar for each step. Safe for threads. */
final class TerminalProgress implements Progress {

  private static final int COLUMNS = 80;

  private final PrintStream err;
  private ProgressBar bar;

  TerminalProgress(PrintStream err) {
    this.err = err;
  }

  @Override
  public synchronized void begin(String step, int total) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(step)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err, COLUMNS))
            .build();
  }

  @Override
  public synchronized void advance() {
    bar.step();
  }

  @Override
  public synchronized void end() {
    bar.close();
  }
}
