package org.huisheng.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code stats}. */
@Command(name = "stats", description = "Print what was counted in the store 统计, as JSON.")
final class StatsCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Override
  public Integer call() throws IOException {
    root.out().print(store.current().statistics().json());
    return ExitCode.DONE.code();
  }
}
