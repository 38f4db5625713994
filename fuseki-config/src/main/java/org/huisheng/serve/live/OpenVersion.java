package org.huisheng.serve.live;

import java.io.IOException;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huisheng.store.Database;
import org.huisheng.store.StoreVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A version whose database and index are open. It closes when it is given up and its last reader is
 * done. Safe for threads.
 */
final class OpenVersion {

  private static final Logger LOG = LoggerFactory.getLogger(OpenVersion.class);

  /** An open database costs tens of megabytes of heap for its caches. */
  private static final Duration IDLE = Duration.ofMinutes(1);

  private final StoreVersion version;
  private final Database database;
  private final String tag;
  private int readers;
  private long lastRead = System.nanoTime();
  private boolean givenUp;
  private boolean closed;

  OpenVersion(StoreVersion version) throws IOException {
    this.version = version;
    this.database = Database.open(version);
    this.tag = version.number() + " " + version.ledger();
  }

  StoreVersion version() {
    return version;
  }

  String tag() {
    return tag;
  }

  DatasetGraph graphs() {
    return database.graphs();
  }

  /** {@return whether the caller may read from now on; false when it is closed already} */
  synchronized boolean enter() {
    if (closed) {
      return false;
    }
    readers++;
    return true;
  }

  synchronized void leave() {
    readers--;
    lastRead = System.nanoTime();
    closeWhenUnused();
  }

  /** Closes when the last of those who read now is done. */
  synchronized void giveUp() {
    givenUp = true;
    closeWhenUnused();
  }

  /** {@return whether it is still open; if so, it is not given up any more} */
  synchronized boolean takeBack() {
    givenUp = false;
    return !closed;
  }

  /** {@return whether nobody reads, or did so of late} */
  synchronized boolean isIdle() {
    return readers == 0 && System.nanoTime() - lastRead > IDLE.toNanos();
  }

  synchronized boolean isClosed() {
    return closed;
  }

  private void closeWhenUnused() {
    if (givenUp && readers == 0 && !closed) {
      closed = true;
      database.close();
      LOG.info("version {} is closed", version.number());
    }
  }
}
