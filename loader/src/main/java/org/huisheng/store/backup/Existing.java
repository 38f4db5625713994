package org.huisheng.store.backup;

/** What becomes of a file that stands where one is to be written. */
public enum Existing {
  KEPT,
  REPLACED
}
