package org.huisheng.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The right to change a store, for this one alone. The operating system takes it back when the
 * process dies.
 */
public final class StoreWriter implements AutoCloseable {

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
          "another load into "
              + store.root()
              + " (or a restore, or a rollback) is under way; wait for it to end");
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

  /** Removes what interrupted loads left, and what was being removed. */
  private void sweep() throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(store.folderOfVersions(), "*" + Store.UNDER_CONSTRUCTION)) {
      for (Path folder : left) {
        FolderTree.delete(folder);
      }
    }
  }

  /** {@return a new version under construction, numbered after all others} */
  public VersionBuild build() throws IOException {
    int number = store.numbers().stream().reduce(0, Math::max) + 1;
    return new VersionBuild(store, new StoreVersion(number, store.underConstruction(number)));
  }

  /** Makes a kept version the one that counts. The others stay, and keep their numbers. */
  public void makeCurrent(StoreVersion version) throws IOException {
    store.requireKept(version);
    store.makeCurrent(version);
  }

  /**
   * {@return the newest of the kept versions that are older than the current one}
   *
   * @throws NoSuchVersionException if the current one is the oldest, or there is none
   */
  public StoreVersion beforeCurrent() throws IOException {
    int current = store.current().map(StoreVersion::number).orElse(0);
    List<StoreVersion> older =
        store.versions().stream().filter(version -> version.number() < current).toList();
    if (older.isEmpty()) {
      throw NoSuchVersionException.before(current, store);
    }
    return older.get(older.size() - 1);
  }

  /** Gives the right back. */
  @Override
  public void close() throws IOException {
    held.close();
  }
}
