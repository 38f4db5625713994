package org.huisheng.serve.guard;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether a query is to end before it is done, and why. Safe for threads.
 *
 * <p>It is Jena's own signal that is set here, from a timer of ours. Jena's timer first takes a
 * lock that is held while a query is being planned; a query that works hard at that (constants,
 * MINUS within MINUS) would not only outlive its own timeout but, the timer being one for all, that
 * of every other query (measured).
 */
final class Ending {

  private final AtomicBoolean signal = new AtomicBoolean();
  private volatile Refusal reason;

  /** Ends the query, unless it is ended already. */
  synchronized void because(Refusal refusal) {
    if (reason == null) {
      reason = refusal;
      signal.set(true);
    }
  }

  /** {@return what Jena's iterators look at} */
  AtomicBoolean signal() {
    return signal;
  }

  /**
   * {@return why the query ended}
   *
   * @param otherwise when it ended by itself
   */
  Refusal reason(Refusal otherwise) {
    return reason == null ? otherwise : reason;
  }

  /**
   * Looks whether to go on.
   *
   * @throws Refusal if not
   */
  void look() {
    if (signal.get()) {
      throw reason;
    }
  }
}
