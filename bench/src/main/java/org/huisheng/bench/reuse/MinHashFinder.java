package org.huisheng.bench.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The textbook baseline: MinHash over shingles of three characters in windows of sixty, candidates
 * by locality-sensitive hashing (twenty bands of three rows), kept from an estimated Jaccard index
 * of .35 on; window pairs that join on both sides make one match.
 */
public final class MinHashFinder implements ReuseFinder {

  private static final int BANDS = 20;
  private static final int ROWS = 3;
  private static final double LEAST_SIMILARITY = .35;

  /** What more windows than this share is stock; comparing them all would never end. */
  private static final int LARGEST_BUCKET = 200;

  private static final long SEED = 7;

  @Override
  public String name() {
    return "MinHash";
  }

  @Override
  public List<Match> find(List<String> texts) {
    Random random = new Random(SEED);
    long[] multipliers = new long[BANDS * ROWS];
    Arrays.setAll(multipliers, i -> random.nextLong() | 1);
    Windows windows = new Windows(texts, multipliers);
    Longs pairs = new Longs();
    long[] entries = new long[windows.size()];
    for (int band = 0; band < BANDS; band++) {
      for (int window = 0; window < entries.length; window++) {
        entries[window] = (long) windows.band(window, band * ROWS, ROWS) << 32 | window;
      }
      Arrays.sort(entries);
      addPairs(entries, windows, pairs);
    }
    pairs.sortDistinct();
    return joined(pairs, windows);
  }

  private static void addPairs(long[] entries, Windows windows, Longs pairs) {
    int end;
    for (int start = 0; start < entries.length; start = end) {
      end = start + 1;
      while (end < entries.length && entries[end] >>> 32 == entries[start] >>> 32) {
        end++;
      }
      if (end - start > LARGEST_BUCKET) {
        continue;
      }
      for (int i = start; i < end; i++) {
        for (int j = i + 1; j < end; j++) {
          int one = (int) entries[i];
          int other = (int) entries[j];
          if (windows.similarity(one, other) >= LEAST_SIMILARITY) {
            pairs.add((long) one << 32 | other);
          }
        }
      }
    }
  }

  /** Ascending pairs have the earlier text's windows in order; those of two texts lie apart. */
  private static List<Match> joined(Longs pairs, Windows windows) {
    List<Match> matches = new ArrayList<>();
    // Open matches of the earlier text at hand, any later text.
    List<Match> open = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Stretch earlier = windows.stretch((int) (pairs.get(i) >>> 32));
      Stretch later = windows.stretch((int) pairs.get(i));
      if (earlier.document() == later.document()) {
        continue;
      }
      open.removeIf(
          match -> {
            boolean isOver = !match.earlierStretch().touches(earlier);
            if (isOver) {
              matches.add(match);
            }
            return isOver;
          });
      join(open, earlier, later);
    }
    matches.addAll(open);
    return matches;
  }

  private static void join(List<Match> open, Stretch earlier, Stretch later) {
    for (int i = 0; i < open.size(); i++) {
      Match match = open.get(i);
      if (match.laterStretch().touches(later)) {
        open.set(
            i,
            new Match(
                match.earlier(),
                match.earlierStart(),
                Math.max(match.earlierEnd(), earlier.end()),
                match.later(),
                Math.min(match.laterStart(), later.start()),
                Math.max(match.laterEnd(), later.end())));
        return;
      }
    }
    open.add(
        new Match(
            earlier.document(),
            earlier.start(),
            earlier.end(),
            later.document(),
            later.start(),
            later.end()));
  }
}
