package org.huisheng.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code serve}. */
@Command(
    name = "serve",
    description = "Serve the current version of the store, for this machine alone, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;
  @Mixin private ServeOptions options;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new Serving(store.store(), store.current(), root.out()).run(options).code();
  }
}
