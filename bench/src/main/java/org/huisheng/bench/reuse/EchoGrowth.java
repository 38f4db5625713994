package org.huisheng.bench.reuse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what finding costs our finder on one shelf: documents, CPU seconds, heap in MB. */
public final class EchoGrowth {

  private EchoGrowth() {}

  /**
   * @param args the folder of the seeds, and how many documents the shelf has
   */
  public static void main(String[] args) throws Exception {
    List<String> texts =
        ShelfGenerator.generate(Integer.parseInt(args[1]), Path.of(args[0])).texts();
    Effort effort = Effort.of(Finders.all().get(0), texts);
    System.out.printf(
        Locale.ROOT,
        "%d\t%.2f\t%.0f%n",
        texts.size(),
        effort.cpuSeconds(),
        effort.heapBytes() / 1e6);
  }
}
