package org.huisheng.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With one percent for the limit, each collection of a test's heap leaves too much. */
@Timeout(60)
class HeapWatchTest {

  private static final Limits FULL = Limits.standard().with(Limit.HEAP_PERCENT, 1);
  private static final int PIECE = 1 << 20;

  private volatile byte[] made;

  /** Makes a quarter of the heap and holds nothing of it. */
  private void makeMuch() {
    for (long bytes = 0; bytes < Runtime.getRuntime().maxMemory() / 4; bytes += PIECE) {
      made = new byte[PIECE];
    }
  }

  @Test
  void theQueryThatMadeMostIsEndedOnce() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    AtomicInteger times = new AtomicInteger();
    AtomicInteger others = new AtomicInteger();
    try (HeapWatch watch = new HeapWatch(FULL)) {
      watchElsewhere(watch, others);
      watch.watch(
          () -> {
            times.incrementAndGet();
            ended.countDown();
          });
      makeMuch();
      System.gc();
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      System.gc();
    }
    assertThat(made).isNotNull();
    assertThat(times).hasValue(1);
    assertThat(others).as("queries that made little").hasValue(0);
  }

  private static void watchElsewhere(HeapWatch watch, AtomicInteger ended)
      throws InterruptedException {
    Thread thread = new Thread(() -> watch.watch(ended::incrementAndGet));
    thread.start();
    thread.join();
  }

  @Test
  void whileThereIsRoomNobodyIsEnded() {
    AtomicInteger ended = new AtomicInteger();
    try (HeapWatch watch = new HeapWatch(Limits.standard().with(Limit.HEAP_PERCENT, 99))) {
      watch.watch(ended::incrementAndGet);
      makeMuch();
      System.gc();
    }
    assertThat(ended).hasValue(0);
  }
}
