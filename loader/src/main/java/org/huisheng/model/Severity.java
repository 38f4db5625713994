package org.huisheng.model;

/** How much a finding matters. */
public enum Severity implements Notation {
  /** Something could not be done. */
  ERROR,
  /** A fact needs a reader's eye. */
  WARNING,
  /** Good to know; nothing to do. */
  INFO
}
