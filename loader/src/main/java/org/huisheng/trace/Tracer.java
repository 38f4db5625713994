package org.huisheng.trace;

/** Shows what a draft has of the texts of a shelf. Safe for threads. */
@FunctionalInterface
public interface Tracer {

  /** {@return what {@code draft} shares with the shelf; the draft is not kept} */
  Trace trace(String draft);
}
