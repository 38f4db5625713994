package org.huisheng.serve.guard;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the query that made most when a collection of the heap leaves too little. Safe for threads.
 *
 * <p>No limit on single values bounds what sorting, grouping, joining and DISTINCT hold; the heap
 * itself does. What a thread allocated since its query began says which query is to blame: not
 * exactly what it holds, but nobody holds what he did not make.
 */
final class HeapWatch implements NotificationListener, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HeapWatch.class);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Who made less than this part of the heap is not to blame. */
  private static final int LEAST_SHARE = 8;

  private static final Duration BETWEEN_WHOLE = Duration.ofSeconds(5);

  private final long percent;
  private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
  private volatile long lastWhole = System.nanoTime() - BETWEEN_WHOLE.toNanos();

  /** A query that runs in the thread that began to watch it. */
  final class Watched implements AutoCloseable {
    private final long thread = Thread.currentThread().getId();
    private final long before = THREADS.getThreadAllocatedBytes(thread);
    private final Runnable end;
    private volatile boolean ended;

    private Watched(Runnable end) {
      this.end = end;
    }

    private long made() {
      return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    @Override
    public void close() {
      watched.remove(this);
    }
  }

  HeapWatch(Limits limits) {
    this.percent = limits.of(Limit.HEAP_PERCENT);
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(this, null, null);
      }
    }
  }

  /**
   * Watches the query of this thread until the result is closed.
   *
   * @param end stops the query, from another thread
   */
  Watched watch(Runnable end) {
    Watched query = new Watched(end);
    watched.add(query);
    return query;
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    if (!notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      return;
    }
    var collection =
        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
    long used = used(collection.getGcInfo().getMemoryUsageAfterGc());
    long heap = Runtime.getRuntime().maxMemory();
    boolean whole = collection.getGcAction().contains("major");
    if (used * 100 > heap * percent) {
      if (whole || isNearlyFull(used, heap)) {
        endLargest(used, heap);
      } else {
        collectWhole();
      }
    }
  }

  /** Too late to look whether what is in use is garbage. */
  private boolean isNearlyFull(long used, long heap) {
    return used * 100 > heap * (100 + percent) / 2;
  }

  /** A small collection leaves garbage of the old; only a whole one says what is really held. */
  private void collectWhole() {
    long now = System.nanoTime();
    if (now - lastWhole > BETWEEN_WHOLE.toNanos()) {
      lastWhole = now;
      System.gc();
    }
  }

  private static long used(Map<String, MemoryUsage> after) {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = after.get(pool.getName());
      if (usage != null && pool.getType() == MemoryType.HEAP) {
        used += usage.getUsed();
      }
    }
    return used;
  }

  private void endLargest(long used, long heap) {
    watched.stream()
        .filter(query -> !query.ended && query.made() > heap / LEAST_SHARE)
        .max(Comparator.comparingLong(Watched::made))
        .ifPresent(
            query -> {
              LOG.warn(
                  "{} of {} MB of the heap are in use; ended a query that had made {} MB",
                  used >> 20,
                  heap >> 20,
                  query.made() >> 20);
              query.ended = true;
              query.end.run();
            });
  }

  @Override
  public void close() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      try {
        ((NotificationEmitter) collector).removeNotificationListener(this);
      } catch (ListenerNotFoundException e) {
        LOG.debug("a collector was not listened to", e);
      }
    }
  }
}
