package org.huisheng.link;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huisheng.link.reuse.NormalisedText;
import org.huisheng.model.Completeness;
import org.huisheng.model.DateInterval;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Work;

/**
 * Recognises copies of one work: two outlets, one dispatch. Copies share almost all of their text,
 * come from one voice and do not speak at different times; the same text issued by another body is
 * no copy but an echo.
 *
 * <p>Only texts that have some of their rarest runs in common are compared, so time grows with the
 * number of documents and of copies.
 */
final class Works {

  private static final int RUN = 8;

  /** So many runs of a text, those with the smallest hashes, stand for it. */
  private static final int SKETCH = 48;

  /** Share of the runs of the shorter text that a copy has. */
  private static final double LEAST_COMMON = 0.8;

  /** A part of a text is no copy of it. */
  private static final double LEAST_LENGTH = 0.6;

  /** A few sentences that two texts share are an echo; with fewer runs nothing is called a work. */
  private static final int FEWEST_RUNS = 50;

  /** Outlets print a dispatch within so many days of one another. */
  private static final int MOST_DAYS = 31;

  /** Whole before broken, clean before repaired, long before short. */
  private static final Comparator<LinkedDocument> BEST_FIRST =
      Comparator.comparing(
              (LinkedDocument document) ->
                  document.extraction().metadata().completeness() != Completeness.COMPLETE)
          .thenComparing(document -> document.extraction().document().repairs().size())
          .thenComparing(document -> -document.extraction().document().text().text().length())
          .thenComparing(LinkedDocument::id);

  private Works() {}

  /** {@return the works of which several copies are among {@code documents}, by speaking copy} */
  static List<Work> among(List<LinkedDocument> documents) {
    List<Set<Long>> runs = new ArrayList<>();
    Map<Long, List<Integer>> sketched = new HashMap<>();
    int[] leader = new int[documents.size()];
    for (int i = 0; i < documents.size(); i++) {
      leader[i] = i;
      runs.add(runs(documents.get(i)));
      Set<Integer> compared = new HashSet<>();
      for (long hash : sketch(runs.get(i))) {
        for (int other : sketched.computeIfAbsent(hash, any -> new ArrayList<>())) {
          if (compared.add(other)
              && find(leader, other) != find(leader, i)
              && mayBeOne(documents.get(other), documents.get(i))
              && areCopies(runs.get(other), runs.get(i))) {
            leader[find(leader, i)] = find(leader, other);
          }
        }
        sketched.get(hash).add(i);
      }
    }
    SortedMap<Integer, List<LinkedDocument>> copies = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      copies.computeIfAbsent(find(leader, i), any -> new ArrayList<>()).add(documents.get(i));
    }
    return copies.values().stream()
        .filter(list -> list.size() > 1)
        .map(Works::work)
        .sorted(Comparator.comparing(Work::speaking))
        .toList();
  }

  private static int find(int[] leader, int i) {
    int at = i;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  private static Work work(List<LinkedDocument> copies) {
    LinkedDocument best = copies.stream().min(BEST_FIRST).orElseThrow();
    return new Work(
        best.id(),
        copies.stream()
            .map(LinkedDocument::id)
            .filter(id -> !id.equals(best.id()))
            .sorted()
            .toList());
  }

  private static Set<Long> runs(LinkedDocument document) {
    String text = NormalisedText.of(document.extraction().document().text()).characters();
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + RUN <= text.length(); i++) {
      long hash = 0;
      for (int j = i; j < i + RUN; j++) {
        hash = (hash ^ text.charAt(j)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
      runs.add(hash);
    }
    return runs;
  }

  private static List<Long> sketch(Set<Long> runs) {
    TreeSet<Long> smallest = new TreeSet<>();
    for (long run : runs) {
      if (smallest.size() < SKETCH || run < smallest.last()) {
        smallest.add(run);
        if (smallest.size() > SKETCH) {
          smallest.pollLast();
        }
      }
    }
    return List.copyOf(smallest);
  }

  private static boolean areCopies(Set<Long> one, Set<Long> other) {
    Set<Long> shorter = one.size() <= other.size() ? one : other;
    Set<Long> longer = one.size() <= other.size() ? other : one;
    long common = shorter.stream().filter(longer::contains).count();
    return shorter.size() >= FEWEST_RUNS
        && common >= LEAST_COMMON * shorter.size()
        && shorter.size() >= LEAST_LENGTH * longer.size();
  }

  private static boolean mayBeOne(LinkedDocument one, LinkedDocument other) {
    boolean isOneVoice =
        one.voice().isEmpty() || other.voice().isEmpty() || one.voice().equals(other.voice());
    return isOneVoice && !areApart(one.date(), other.date());
  }

  private static boolean areApart(DateInterval one, DateInterval other) {
    return isLater(one, other) || isLater(other, one);
  }

  private static boolean isLater(DateInterval one, DateInterval other) {
    return one.isAfter(other)
        && Optional.of(ChronoUnit.DAYS.between(other.latest().get(), one.earliest().get()))
            .filter(days -> days > MOST_DAYS)
            .isPresent();
  }
}
