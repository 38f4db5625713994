package org.huisheng.bench.reuse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what each finder finds on one shelf, and what it costs. */
public final class EchoQuality {

  private EchoQuality() {}

  /**
   * @param args the folder of the seeds, and how many documents the shelf has
   */
  public static void main(String[] args) throws Exception {
    PassageShelf shelf = ShelfGenerator.generate(Integer.parseInt(args[1]), Path.of(args[0]));
    long characters = shelf.texts().stream().mapToLong(String::length).sum();
    System.out.printf(
        Locale.ROOT,
        "documents\t%d%ncharacters\t%d%nplants\t%s%n%n",
        shelf.texts().size(),
        characters,
        plants(shelf));
    System.out.println(
        "finder\trecall "
            + List.of(Editing.values()).stream()
                .map(Editing::label)
                .collect(Collectors.joining(" / "))
            + "\tor further back\tprecision\torder right\tmatches\tCPU s\theap MB");
    for (ReuseFinder finder : Finders.all()) {
      Effort effort = Effort.of(finder, shelf.texts());
      ReuseScore score = ReuseScore.of(shelf, effort.matches());
      System.out.printf(
          Locale.ROOT,
          "%s\t%s\t%s\t%.4f\t%.4f\t%d\t%.1f\t%.0f%n",
          finder.name(),
          shares(score.recall()),
          shares(score.recallFurtherBack()),
          score.precision().value(),
          score.order().value(),
          effort.matches().size(),
          effort.cpuSeconds(),
          effort.heapBytes() / 1e6);
    }
  }

  private static String plants(PassageShelf shelf) {
    return List.of(Editing.values()).stream()
        .map(
            editing ->
                shelf.plants().stream().filter(plant -> plant.editing() == editing).count()
                    + " "
                    + editing.label())
        .collect(Collectors.joining(", "));
  }

  private static String shares(Map<Editing, Share> shares) {
    return List.of(Editing.values()).stream()
        .map(editing -> String.format(Locale.ROOT, "%.3f", shares.get(editing).value()))
        .collect(Collectors.joining(" / "));
  }
}
