package org.huisheng.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to change a store, for this one alone. The operating system takes it back when the
 * process dies.
 */
public final class StoreWriter implements AutoCloseable {

  static final String UNDER_CONSTRUCTION = ".tmp";

  private final Store store;
  private final FileChannel held;

  private StoreWriter(Store store, FileChannel held) {
    this.store = store;
    this.held = held;
  }

  static StoreWriter of(Store store) throws IOException {
    FileChannel lock =
        FileChannel.open(
            store.root().resolve("load.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isFree(lock)) {
      lock.close();
      throw new StoreBusyException(
          "another load into " + store.root() + " is under way; wait for it to end");
    }
    StoreWriter writer = new StoreWriter(store, lock);
    writer.sweep();
    return writer;
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by another thread of this process
    }
  }

  /** Removes what interrupted loads left. */
  private void sweep() throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(store.folderOfVersions(), "*" + UNDER_CONSTRUCTION)) {
      for (Path folder : left) {
        FolderTree.delete(folder);
      }
    }
  }

  /** {@return a new version under construction, numbered after all others} */
  public VersionBuild build() throws IOException {
    int number = store.numbers().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    Path folder = store.folderOfVersions().resolve(number + UNDER_CONSTRUCTION);
    return new VersionBuild(store, new StoreVersion(number, folder));
  }

  /** Gives the right back. */
  @Override
  public void close() throws IOException {
    held.close();
  }
}
