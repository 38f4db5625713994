package org.huisheng.serve.api;

import java.io.IOException;
import org.huisheng.store.StoreVersion;
import org.huisheng.trace.Tracer;

/** Makes what compares drafts with a version. The server knows no other way to read a text. */
@FunctionalInterface
public interface TracerSource {

  /**
   * {@return a tracer for the texts of {@code version}; takes seconds}
   *
   * @throws IOException if a file of the version cannot be read
   */
  Tracer open(StoreVersion version) throws IOException;
}
