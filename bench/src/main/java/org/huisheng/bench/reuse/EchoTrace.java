package org.huisheng.bench.reuse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huisheng.link.echo.DraftLinker;
import org.huisheng.model.AlignedText;

/** Prints how long a draft takes to be compared with a shelf that is held open. */
public final class EchoTrace {

  /** Drafts are as long as a paragraph or two. */
  private static final int DRAFT = 600;

  private static final int DRAFTS = 101;

  private EchoTrace() {}

  /**
   * @param args the folder of the seeds, and how many documents the shelf has
   */
  public static void main(String[] args) throws Exception {
    List<String> texts =
        ShelfGenerator.generate(Integer.parseInt(args[1]), Path.of(args[0])).texts();
    long before = System.nanoTime();
    DraftLinker linker =
        new DraftLinker(texts.stream().map(AlignedText::unchanged).toList(), List.of());
    double opening = (System.nanoTime() - before) / 1e9;
    List<Double> seconds = new ArrayList<>();
    int echoes = 0;
    for (int i = 0; i < DRAFTS; i++) {
      String text = texts.get((int) ((long) i * texts.size() / DRAFTS));
      AlignedText draft = AlignedText.unchanged(text.substring(0, Math.min(DRAFT, text.length())));
      long start = System.nanoTime();
      echoes += linker.echoes(draft).size();
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    double first = seconds.get(0);
    seconds.sort(null);
    System.out.printf(
        Locale.ROOT,
        "documents\topening s\tfirst draft s\tmedian s\tlongest s\techoes%n"
            + "%d\t%.2f\t%.3f\t%.4f\t%.3f\t%d%n",
        texts.size(),
        opening,
        first,
        seconds.get(DRAFTS / 2),
        seconds.get(DRAFTS - 1),
        echoes);
  }
}
