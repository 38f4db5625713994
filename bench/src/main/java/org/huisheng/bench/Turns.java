package org.huisheng.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Does all of some work round after round for a while, and says how fast it went. */
final class Turns {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long warmUpNanos;
  private final long turnNanos;

  /** Kept so that no result is unused. */
  private final AtomicInteger sink = new AtomicInteger();

  Turns(long warmUpNanos, long turnNanos) {
    this.warmUpNanos = warmUpNanos;
    this.turnNanos = turnNanos;
  }

  void warmUp(List<Work> work) {
    rounds(work, warmUpNanos);
  }

  /** {@return characters done for each second of this thread's CPU time} */
  double perCpuSecond(List<Work> work) {
    long before = THREADS.getCurrentThreadCpuTime();
    long characters = rounds(work, turnNanos);
    return characters * 1e9 / (THREADS.getCurrentThreadCpuTime() - before);
  }

  /** {@return characters done by {@code threads} together for each second by the clock} */
  double perClockSecond(List<Work> work, int threads) throws InterruptedException {
    AtomicLong characters = new AtomicLong();
    Thread[] workers = new Thread[threads];
    long before = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      workers[i] = new Thread(() -> characters.addAndGet(rounds(work, turnNanos)));
      workers[i].start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
    return characters.get() * 1e9 / (System.nanoTime() - before);
  }

  /** Whole rounds only, until {@code nanos} have passed by the clock. */
  private long rounds(List<Work> work, long nanos) {
    long end = System.nanoTime() + nanos;
    long characters = 0;
    do {
      for (Work piece : work) {
        sink.addAndGet(piece.doing().getAsInt());
        characters += piece.characters();
      }
    } while (System.nanoTime() < end);
    return characters;
  }
}
