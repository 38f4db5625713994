package org.huisheng.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huisheng.store.Statistics;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rollback [VERSION]}. */
@Command(
    name = "rollback",
    description = {
      "Make a version that is kept the current one again 回退.",
      "No version is lost or numbered anew: rollback to a newer one undoes it. A server follows, and"
          + " the next load builds on the version that is current then."
    })
final class RollbackCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Parameters(
      arity = "0..1",
      paramLabel = "VERSION",
      description = "Its number, as `versions` lists it (default: the newest before the current).")
  private Optional<Integer> number;

  @Override
  public Integer call() throws IOException {
    StoreVersion before = store.current(); // tells that nothing was loaded before it makes a folder
    StoreVersion after;
    try (StoreWriter writer = store.store().writer()) {
      before = store.current();
      after = number.isPresent() ? store.version(number) : writer.beforeCurrent();
      writer.makeCurrent(after);
    }
    root.out().println(summary(before, after));
    return ExitCode.DONE.code();
  }

  private static String summary(StoreVersion before, StoreVersion after) throws IOException {
    if (before.equals(after)) {
      return "nothing to do, version %d is current".formatted(after.number());
    }
    Statistics old = before.statistics();
    Statistics now = after.statistics();
    return String.format(
        Locale.ROOT,
        "version %d is current again, instead of %d: %,d documents (%,d before), %,d quads (%,d"
            + " before); `changes --since %d` tells them apart",
        after.number(),
        before.number(),
        now.documents(),
        old.documents(),
        now.quads(),
        old.quads(),
        before.number());
  }
}
