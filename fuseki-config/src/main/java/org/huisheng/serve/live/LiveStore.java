package org.huisheng.serve.live;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huisheng.store.Store;
import org.huisheng.store.StoreBusyException;
import org.huisheng.store.StoreVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store that is served: it follows {@code STORE/current} and opens kept versions when they are
 * asked for. Safe for threads.
 *
 * <p>A new version is opened beside the old one before the first reader gets it; the old one closes
 * after its last reader. A version that cannot be opened leaves the old one in its place.
 */
public final class LiveStore implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveStore.class);

  /** How long a published version may wait for its first reader. */
  private static final long MILLISECONDS_BETWEEN_LOOKS = 500;

  private final Store store;
  private final Thread watcher = new Thread(this::watch, "versions");
  private final Map<Integer, OpenVersion> kept = new HashMap<>();
  private OpenVersion current;

  private LiveStore(Store store, OpenVersion current) {
    this.store = store;
    this.current = current;
  }

  /**
   * Opens {@code version} and follows the store from then on.
   *
   * @throws StoreBusyException if another process has it open
   */
  public static LiveStore open(Store store, StoreVersion version) throws IOException {
    LiveStore live = new LiveStore(store, new OpenVersion(version));
    live.watcher.setDaemon(true);
    live.watcher.start();
    return live;
  }

  /** {@return the store} */
  public Store store() {
    return store;
  }

  /** {@return a hold on the version that counts now} */
  public synchronized Lease current() {
    if (!current.enter()) {
      throw new IllegalStateException("the store is closed");
    }
    return new Lease(current);
  }

  /**
   * {@return a hold on version {@code number}; empty if it is not kept}
   *
   * @throws IOException if it is kept and cannot be opened
   */
  public synchronized Optional<Lease> version(int number) throws IOException {
    if (current.version().number() == number) {
      return Optional.of(current());
    }
    OpenVersion open = kept.get(number);
    if (open == null) {
      Optional<StoreVersion> version =
          store.versions().stream().filter(each -> each.number() == number).findFirst();
      if (version.isEmpty()) {
        return Optional.empty();
      }
      open = new OpenVersion(version.get());
      kept.put(number, open);
    }
    open.enter();
    return Optional.of(new Lease(open));
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        look();
      }
    } catch (InterruptedException e) {
      // The store is closed.
    }
  }

  /** Looks for another current version, and for kept ones that were removed. */
  void look() {
    try {
      Optional<StoreVersion> now = store.current();
      if (now.isPresent()) {
        follow(now.get());
      }
      letGo();
    } catch (IOException | RuntimeException e) {
      // Told at each look until somebody mends it; the old version is served on.
      LOG.error("the store cannot be followed: {}", e.getMessage());
    }
  }

  private synchronized void follow(StoreVersion now) throws IOException {
    if (now.number() == current.version().number()) {
      return;
    }
    OpenVersion old = current;
    OpenVersion again = kept.remove(now.number());
    current = again == null ? new OpenVersion(now) : again;
    LOG.info("version {} follows {}", now.number(), old.version().number());
    old.giveUp();
  }

  private synchronized void letGo() throws IOException {
    var numbers = store.versions().stream().map(StoreVersion::number).toList();
    kept.entrySet()
        .removeIf(
            entry -> {
              if (numbers.contains(entry.getKey())) {
                return false;
              }
              entry.getValue().giveUp();
              return true;
            });
  }

  /** Closes every version after its last reader. */
  @Override
  public void close() {
    watcher.interrupt();
    synchronized (this) {
      current.giveUp();
      kept.values().forEach(OpenVersion::giveUp);
    }
  }
}
