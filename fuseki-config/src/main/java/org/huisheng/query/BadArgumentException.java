package org.huisheng.query;

/** A person asked for a query, a parameter or a value that does not exist. Says what does. */
public final class BadArgumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadArgumentException(String message) {
    super(message);
  }
}
