package org.huisheng.serve.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.huisheng.serve.live.Lease;

/**
 * Something made of a version when it is first asked for, and kept until another version is. Safe
 * for threads: who asks meanwhile waits.
 *
 * @param <T> what is made; never null
 */
public final class PerVersion<T> {

  /** Makes something of a version. */
  @FunctionalInterface
  public interface Maker<T> {
    T make(Lease lease) throws IOException;
  }

  private final Maker<T> maker;
  private String tag;
  private T made;

  public PerVersion(Maker<T> maker) {
    this.maker = maker;
  }

  /** {@return what belongs to the version of {@code lease}} */
  public synchronized T of(Lease lease) {
    if (!lease.tag().equals(tag)) {
      // The old one goes first: two of them may not fit into memory.
      tag = null;
      made = null;
      try {
        made = maker.make(lease);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      tag = lease.tag();
    }
    return made;
  }
}
