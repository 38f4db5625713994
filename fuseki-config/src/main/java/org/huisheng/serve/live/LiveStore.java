package org.huisheng.serve.live;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Versions that are open besides the current one, or not yet closed. */
  private final Map<Integer, OpenVersion> others = new HashMap<>();

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
    Optional<StoreVersion> version =
        store.versions().stream().filter(each -> each.number() == number).findFirst();
    if (version.isEmpty()) {
      return Optional.empty();
    }
    OpenVersion open = opened(version.get());
    open.enter();
    return Optional.of(new Lease(open));
  }

  /** TDB2 opens a folder once: a version that has not yet closed is taken back. */
  private OpenVersion opened(StoreVersion version) throws IOException {
    OpenVersion open = others.get(version.number());
    if (open == null || !open.takeBack()) {
      open = new OpenVersion(version);
      others.put(version.number(), open);
    }
    return open;
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
    OpenVersion next = opened(now);
    others.remove(now.number());
    others.put(current.version().number(), current);
    current.giveUp();
    LOG.info("version {} follows {}", now.number(), current.version().number());
    current = next;
  }

  private synchronized void letGo() throws IOException {
    Set<Integer> kept =
        store.versions().stream().map(StoreVersion::number).collect(Collectors.toSet());
    for (OpenVersion open : others.values()) {
      if (open.isIdle() || !kept.contains(open.version().number())) {
        open.giveUp();
      }
    }
    others.values().removeIf(OpenVersion::isClosed);
  }

  /** Closes every version after its last reader. */
  @Override
  public void close() {
    watcher.interrupt();
    synchronized (this) {
      current.giveUp();
      others.values().forEach(OpenVersion::giveUp);
    }
  }
}
