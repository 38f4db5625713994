package org.huisheng.serve.guard;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Lets a bounded number of queries run and a bounded number wait, in all and of one client. Safe
 * for threads.
 *
 * <p>Who cannot wait is refused at once: requests that wait without bound take every thread of the
 * server, and then not even its health can be asked (measured: 23 s). Since one client never runs
 * on every place, another finds one free. Places are handed over in the order of the line.
 */
final class Gate {

  private final Limits limits;
  private final Map<Client, Count> inside = new HashMap<>();
  private final Set<Waiter> line = new LinkedHashSet<>();
  private int running;
  private boolean closed;

  /** How many queries of one client run and wait. */
  private static final class Count {
    private int running;
    private int waiting;
  }

  /** Somebody in the line, until he has a place or has waited long enough. */
  private static final class Waiter {
    private final Count own;
    private boolean hasPlace;

    private Waiter(Count own) {
      this.own = own;
    }
  }

  Gate(Limits limits) {
    this.limits = limits;
  }

  /** A place at which a query runs. */
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * {@return a place, which is given back by closing it}
   *
   * @throws Refusal if there is none within the time that a query waits
   */
  synchronized Place enter(Client client) {
    if (closed) {
      throw Refusal.stopping();
    }
    Count own = inside.computeIfAbsent(client, unknown -> new Count());
    try {
      if (isFree(own)) {
        take(own);
      } else {
        waitForPlace(own);
      }
      return () -> leave(client, own);
    } finally {
      forget(client, own);
    }
  }

  private boolean isFree(Count own) {
    return running < limits.of(Limit.RUNNING) && own.running < limits.of(Limit.RUNNING_PER_CLIENT);
  }

  private void take(Count own) {
    running++;
    own.running++;
  }

  private void waitForPlace(Count own) {
    requireFewer(own.waiting, Limit.WAITING_PER_CLIENT, 429);
    requireFewer(line.size(), Limit.WAITING, 503);
    Waiter waiter = new Waiter(own);
    line.add(waiter);
    own.waiting++;
    try {
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.of(Limit.WAITING_SECONDS));
      while (!waiter.hasPlace) {
        if (!waitUntil(until) && !waiter.hasPlace) {
          throw busy(Limit.WAITING_SECONDS, 503);
        }
      }
    } finally {
      line.remove(waiter);
      own.waiting--;
    }
  }

  /**
   * Hands places that are free to those who waited longest. Whoever comes just then finds none:
   * when anybody could be let in but those of the line, some would wait for ever (measured).
   */
  private void letIn() {
    for (Iterator<Waiter> each = line.iterator(); each.hasNext(); ) {
      Waiter waiter = each.next();
      if (isFree(waiter.own)) {
        take(waiter.own);
        waiter.hasPlace = true;
        each.remove();
      }
    }
    notifyAll();
  }

  private void requireFewer(int now, Limit limit, int status) {
    if (now >= limits.of(limit)) {
      throw busy(limit, status);
    }
  }

  /** {@return whether there is time left} */
  private boolean waitUntil(long nanos) {
    long left = nanos - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    try {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized void leave(Client client, Count own) {
    running--;
    own.running--;
    letIn();
    forget(client, own);
  }

  private void forget(Client client, Count own) {
    if (own.running == 0 && own.waiting == 0) {
      inside.remove(client, own);
    }
  }

  private Refusal busy(Limit limit, int status) {
    return Refusal.of(
            status,
            limit.notation(),
            "more than %d %s %s".formatted(limits.of(limit), limit.unit(), limit.meaning()),
            "try again after the seconds in Retry-After")
        .until(Duration.ofSeconds(limits.of(Limit.WAITING_SECONDS)));
  }

  /** {@return how many queries run now} */
  synchronized int running() {
    return running;
  }

  /** {@return how many queries wait now} */
  synchronized int waiting() {
    return line.size();
  }

  /** {@return whether nobody is let in any more} */
  synchronized boolean isClosed() {
    return closed;
  }

  /**
   * Lets nobody in any more and waits for those inside.
   *
   * @return whether all left in time
   */
  synchronized boolean drain(Duration atMost) {
    closed = true;
    long until = System.nanoTime() + atMost.toNanos();
    while (running + line.size() > 0) {
      if (!waitUntil(until)) {
        return false;
      }
    }
    return true;
  }
}
