package org.huisheng.store;

import java.io.IOException;

/** Another process holds what is needed. The message says which and what to do. */
public final class StoreBusyException extends IOException {

  private static final long serialVersionUID = 1L;

  public StoreBusyException(String message) {
    super(message);
  }
}
