package org.huisheng.bench.reuse;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sees how much live data there is, from its making until it is closed, by forcing one garbage
 * collection after another. What is being computed meanwhile gets slower and no greater.
 */
final class HeapWatch implements AutoCloseable {

  private static final long PAUSE_MILLIS = 20;

  private final CountDownLatch isOver = new CountDownLatch(1);
  private final Thread watcher = new Thread(this::watch, "heap watch");
  private final long before = live();
  private long most = before;

  HeapWatch() {
    watcher.setDaemon(true);
    watcher.start();
  }

  /** As the collection left it; what was made since, even if it is garbage, does not count. */
  private static long live() {
    System.gc();
    GcInfo last =
        ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
            .map(GarbageCollectorMXBean::getLastGcInfo)
            .filter(Objects::nonNull)
            .max(Comparator.comparingLong(GcInfo::getEndTime))
            .orElseThrow(() -> new IllegalStateException("this JVM collects no garbage on demand"));
    Map<String, MemoryUsage> after = last.getMemoryUsageAfterGc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> after.get(pool.getName()).getUsed())
        .sum();
  }

  private void watch() {
    try {
      do {
        most = Math.max(most, live());
      } while (!isOver.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** {@return the most live data there was, in bytes, less what there was in the beginning} */
  long grownBytes() {
    stop();
    return most - before;
  }

  private void stop() {
    isOver.countDown();
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
  }
}
