package org.huisheng.bench.reuse;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * What finding cost.
 *
 * @param matches what was found
 * @param cpuSeconds CPU time of the whole process meanwhile: all its threads, compiler and garbage
 *     collector included
 * @param heapBytes the most live data meanwhile, less what there was before; seen in a second
 *     finding, as looking costs time
 */
record Effort(List<Match> matches, double cpuSeconds, long heapBytes) {

  Effort {
    matches = List.copyOf(matches);
  }

  /**
   * {@return what {@code finder} finds in {@code texts}, and what that costs}
   *
   * @throws IllegalStateException when it finds something else the second time
   */
  static Effort of(ReuseFinder finder, List<String> texts) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    System.gc();
    long before = system.getProcessCpuTime();
    List<Match> matches = finder.find(texts);
    long nanos = system.getProcessCpuTime() - before;
    try (HeapWatch watch = new HeapWatch()) {
      List<Match> again = finder.find(texts);
      long heapBytes = watch.grownBytes();
      if (!again.equals(matches)) {
        throw new IllegalStateException(finder.name() + " finds something else each time");
      }
      return new Effort(matches, nanos / 1e9, heapBytes);
    }
  }
}
