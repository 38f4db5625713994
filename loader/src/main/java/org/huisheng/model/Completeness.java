package org.huisheng.model;

/** How much of the work the text holds (完整程度). */
public enum Completeness implements Notation {
  /** All of it, as far as can be seen. */
  COMPLETE,
  /** A report that tells the work in shortened form. */
  ABRIDGED_REPORT,
  /** A part of it. */
  EXCERPT,
  /** It ends in the middle of a sentence. */
  BROKEN_OFF
}
