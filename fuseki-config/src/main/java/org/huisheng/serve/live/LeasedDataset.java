package org.huisheng.serve.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;

/**
 * A dataset for Fuseki that is another one at each transaction: the version that counts when the
 * transaction begins, or always the same kept one. Safe for threads.
 */
public final class LeasedDataset extends DatasetGraphWrapper {

  private final LiveStore live;
  private final OptionalInt number;

  @SuppressWarnings("ThreadLocalUsage") // emptied at the end of each transaction
  private final ThreadLocal<Lease> lease = new ThreadLocal<>();

  /**
   * @param number of the version; empty for the current one
   */
  public LeasedDataset(LiveStore live, OptionalInt number) {
    super(null, new Context());
    this.live = live;
    this.number = number;
  }

  /** {@return the hold of this thread; null outside a transaction} */
  public Lease lease() {
    return lease.get();
  }

  @Override
  protected DatasetGraph get() {
    Lease held = lease.get();
    if (held == null) {
      throw new IllegalStateException("not within a transaction");
    }
    return held.graphs();
  }

  private Lease acquire() {
    if (number.isEmpty()) {
      return live.current();
    }
    try {
      Optional<Lease> kept = live.version(number.getAsInt());
      return kept.orElseThrow(
          () -> new IllegalStateException("version " + number.getAsInt() + " is no longer kept"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin(TxnType type) {
    Lease acquired = acquire();
    try {
      acquired.graphs().begin(TxnType.READ);
      lease.set(acquired);
    } finally {
      if (lease.get() == null) {
        acquired.close();
      }
    }
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.READ);
  }

  @Override
  public void begin() {
    begin(TxnType.READ);
  }

  @Override
  public void end() {
    Lease held = lease.get();
    if (held != null) {
      lease.remove();
      try {
        held.graphs().end();
      } finally {
        held.close();
      }
    }
  }

  @Override
  public boolean isInTransaction() {
    return lease.get() != null;
  }

  @Override
  public ReadWrite transactionMode() {
    return isInTransaction() ? ReadWrite.READ : null;
  }

  @Override
  public TxnType transactionType() {
    return isInTransaction() ? TxnType.READ : null;
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean supportsTransactionAbort() {
    return true;
  }

  /** The versions close when the store does. */
  @Override
  public void close() {}
}
