package org.huisheng.serve.live;

import org.apache.jena.sparql.core.DatasetGraph;
import org.huisheng.store.StoreVersion;

/**
 * One reader's hold on one version: whatever is published meanwhile, it reads the same. Belongs to
 * one thread.
 */
public final class Lease implements AutoCloseable {

  private final OpenVersion open;
  private boolean closed;

  Lease(OpenVersion open) {
    this.open = open;
  }

  /** {@return what is read} */
  public StoreVersion version() {
    return open.version();
  }

  /** {@return what tells this version from all others, also of other stores} */
  public String tag() {
    return open.tag();
  }

  /** {@return its graphs, with their index in the context; to be read within transactions} */
  public DatasetGraph graphs() {
    return open.graphs();
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      open.leave();
    }
  }
}
