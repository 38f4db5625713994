package org.huisheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;
import picocli.CommandLine.Option;

/** Which store a command is about. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store 库 (default: store/ beside the launcher).")
  private Path folder;

  Store store() {
    return new Store(folder == null ? Home.folder().resolve("store") : folder);
  }

  /** {@return the version that counts} */
  StoreVersion current() throws IOException {
    Store store = store();
    return store
        .current()
        .orElseThrow(
            () -> new UsageException("nothing was loaded into " + store.root() + "; use load"));
  }

  /**
   * {@return the version of this number}
   *
   * @param number none for the version that counts
   */
  StoreVersion version(Optional<Integer> number) throws IOException {
    return number.isPresent() ? store().version(number.get()) : current();
  }
}
