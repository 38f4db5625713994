package org.huisheng.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huisheng.clean.Cleaner;
import org.huisheng.extract.DocumentExtractor;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.SourceFile;
import org.huisheng.read.SourceReader;

/**
 * Cleaning and extraction of documents beside HanLP's standard segmentation (with recognition of
 * personal names, its default) of the same text, in turns, in one run; then one thread beside two.
 *
 * <p>Units: characters (UTF-16) of the original per second of the working thread's own CPU time;
 * for threads, rounds of all documents per second by the clock.
 */
public final class ExtractionThroughput {

  private static final int TURNS = 9;

  /** Extraction is much code: it gains speed for half a minute. */
  private static final long WARM_UP_NANOS = 40_000_000_000L;

  private static final long TURN_NANOS = 3_000_000_000L;

  private ExtractionThroughput() {}

  /**
   * @param args files and folders of documents
   */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.err.println("usage: bench/throughput [PATH…]   files or folders of documents");
      System.exit(2);
    }
    List<SourceFile> documents =
        new SourceReader().read(Stream.of(args).map(Path::of).toList()).files();
    List<Work> extraction = extraction(documents);
    List<Work> segmentation = segmentation(documents);
    long characters = documents.stream().mapToLong(document -> document.text().length()).sum();
    System.out.printf(Locale.ROOT, "documents\t%d%ncharacters\t%d%n", documents.size(), characters);

    Turns turns = new Turns(WARM_UP_NANOS, TURN_NANOS);
    turns.warmUp(segmentation);
    turns.warmUp(extraction);
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      ours.add(turns.perCpuSecond(extraction));
      theirs.add(turns.perCpuSecond(segmentation));
      ratios.add(ours.get(turn) / theirs.get(turn));
    }
    print("extraction, characters per CPU second", ours);
    print("HanLP standard segmentation, characters per CPU second", theirs);
    print("extraction / HanLP", ratios);

    List<Double> gain = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      double one = turns.perClockSecond(extraction, 1);
      gain.add(turns.perClockSecond(extraction, 2) / one);
    }
    print("work of two threads / work of one", gain);
  }

  private static List<Work> extraction(List<SourceFile> documents) {
    Lexicon lexicon = Lexicon.load();
    Cleaner cleaner = new Cleaner(lexicon.cleaning());
    DocumentExtractor extractor = new DocumentExtractor(lexicon);
    return documents.stream()
        .map(
            document ->
                new Work(
                    document.text().length(),
                    () -> extractor.extract(cleaner.clean(document)).tasks().size()))
        .toList();
  }

  /** Sentence by sentence, as its authors advise: long strings are slower. */
  private static List<Work> segmentation(List<SourceFile> documents) {
    Segment segment = HanLP.newSegment();
    return documents.stream()
        .map(
            document -> {
              List<String> sentences = List.of(document.text().split("(?<=[。！？!?；;\n])"));
              return new Work(
                  document.text().length(),
                  () -> sentences.stream().mapToInt(text -> segment.seg(text).size()).sum());
            })
        .toList();
  }

  private static void print(String what, List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s\tmedian %.3f\tleast %.3f\tmost %.3f%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(0),
        sorted.get(sorted.size() - 1));
  }
}
