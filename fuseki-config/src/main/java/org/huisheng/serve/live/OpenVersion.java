package org.huisheng.serve.live;

import java.io.IOException;
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

  private final StoreVersion version;
  private final Database database;
  private final String tag;
  private int readers;
  private boolean givenUp;
  private boolean closed;

  OpenVersion(StoreVersion version) throws IOException {
    this.version = version;
    this.database = Database.open(version);
    this.tag = version.number() + " " + version.dump().sha256();
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
    closeWhenUnused();
  }

  /** No reader enters after those who do so now. */
  synchronized void giveUp() {
    givenUp = true;
    closeWhenUnused();
  }

  private void closeWhenUnused() {
    if (givenUp && readers == 0 && !closed) {
      closed = true;
      database.close();
      LOG.info("version {} is closed", version.number());
    }
  }
}
