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
 * @param heapBytes the most heap in use after any garbage collection meanwhile, less what was in
 *     use before
 */
record Effort(List<Match> matches, double cpuSeconds, long heapBytes) {

  Effort {
    matches = List.copyOf(matches);
  }

  /** {@return what {@code finder} finds in {@code texts}, and what that costs} */
  static Effort of(ReuseFinder finder, List<String> texts) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    try (HeapWatch watch = new HeapWatch()) {
      long before = system.getProcessCpuTime();
      List<Match> matches = finder.find(texts);
      long nanos = system.getProcessCpuTime() - before;
      return new Effort(matches, nanos / 1e9, watch.grownBytes());
    }
  }
}
