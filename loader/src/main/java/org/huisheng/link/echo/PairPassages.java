package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huisheng.model.Alignment;
import org.huisheng.model.Alignment.Block;
import org.huisheng.model.Echo.Kind;
import org.huisheng.model.Span;

/**
 * Makes of the alignments of two texts the distinct passages they share: the same words count once,
 * with all their places, and neighbours that stand in the other order on the other side are one.
 */
final class PairPassages {

  /** Characters that may stand between two pieces of a passage that is put in another order. */
  private static final int NEAR = 12;

  private static final Comparator<SharedPassage> LONGEST_FIRST =
      Comparator.comparingInt(SharedPassage::matched)
          .reversed()
          .thenComparing(SharedPassage::words)
          .thenComparing(SharedPassage::otherWords);

  private final MaskedText first;
  private final MaskedText second;

  PairPassages(MaskedText first, MaskedText second) {
    this.first = first;
    this.second = second;
  }

  /** One passage at one place of each text. */
  private record Placed(
      Span here,
      Span there,
      List<Span> runs,
      List<Span> otherRuns,
      Kind kind,
      int matched,
      int novelty,
      double weight) {

    double similarity() {
      return 2.0 * matched / (here.length() + there.length());
    }
  }

  private record Words(String here, String there) {}

  /** {@return the passages, longest first} */
  List<SharedPassage> of(List<Alignment> alignments) {
    Map<Words, List<Placed>> byWords = new LinkedHashMap<>();
    for (Placed placed : joined(alignments.stream().map(this::placed).toList())) {
      byWords
          .computeIfAbsent(
              new Words(first.words(placed.here()), second.words(placed.there())),
              words -> new ArrayList<>())
          .add(placed);
    }
    List<SharedPassage> passages = new ArrayList<>();
    byWords.forEach((words, placed) -> passages.add(passage(words, placed)));
    passages.sort(LONGEST_FIRST);
    return passages;
  }

  private static SharedPassage passage(Words words, List<Placed> placed) {
    SortedSet<Span> here = new TreeSet<>();
    SortedSet<Span> there = new TreeSet<>();
    for (Placed one : placed) {
      here.add(one.here());
      there.add(one.there());
    }
    Placed one = placed.get(0);
    return new SharedPassage(
        words.here(),
        words.there(),
        List.copyOf(here),
        List.copyOf(there),
        one.runs(),
        one.otherRuns(),
        one.kind(),
        one.matched(),
        one.similarity(),
        one.novelty(),
        one.weight());
  }

  private Placed placed(Alignment alignment) {
    Span here = new Span(alignment.startInFirst(), alignment.endInFirst());
    Span there = new Span(alignment.startInSecond(), alignment.endInSecond());
    Optional<Moved> moved = Moved.around(here, there, first.characters(), second.characters());
    List<Span> runs =
        alignment.blocks().stream()
            .map(block -> new Span(block.inFirst(), block.inFirst() + block.length()))
            .toList();
    List<Span> otherRuns =
        alignment.blocks().stream()
            .map(block -> new Span(block.inSecond(), block.inSecond() + block.length()))
            .toList();
    int novelty = 0;
    for (Block block : alignment.blocks()) {
      novelty += second.mask().own(block.inSecond(), block.inSecond() + block.length());
    }
    if (moved.isPresent()) {
      Moved more = moved.get();
      return new Placed(
          more.withHere(here),
          more.withThere(there),
          runs,
          otherRuns,
          Kind.REORDERED,
          alignment.matched() + more.length(),
          novelty + second.mask().own(more.there(), more.there() + more.length()),
          alignment.novelty() + more.length());
    }
    Kind kind = AlignmentKinds.of(alignment, first, second);
    return new Placed(
        here, there, runs, otherRuns, kind, alignment.matched(), novelty, alignment.novelty());
  }

  /** Neighbours in the second text that are neighbours in the first the other way round. */
  private static List<Placed> joined(List<Placed> placed) {
    List<Placed> joined = new ArrayList<>();
    for (Placed next : placed) {
      int last = joined.size() - 1;
      if (last >= 0 && isTurned(joined.get(last), next)) {
        Placed before = joined.get(last);
        joined.set(
            last,
            new Placed(
                new Span(next.here().start(), before.here().end()),
                new Span(before.there().start(), next.there().end()),
                Stream.concat(next.runs().stream(), before.runs().stream()).toList(),
                Stream.concat(before.otherRuns().stream(), next.otherRuns().stream()).toList(),
                Kind.REORDERED,
                before.matched() + next.matched(),
                before.novelty() + next.novelty(),
                before.weight() + next.weight()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean isTurned(Placed before, Placed after) {
    int there = after.there().start() - before.there().end();
    int here = before.here().start() - after.here().end();
    return there >= 0 && there <= NEAR && here >= 0 && here <= NEAR;
  }
}
