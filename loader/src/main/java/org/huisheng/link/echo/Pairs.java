package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huisheng.link.echo.DescentJudge.Claim;
import org.huisheng.link.echo.DescentJudge.Two;
import org.huisheng.link.echo.DescentJudge.Verdict;
import org.huisheng.model.Alignment;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.Echo.Occurrence;
import org.huisheng.model.EchoPair;
import org.huisheng.model.Span;

/**
 * Turns the alignments of a shelf into pairs of documents with their echoes, and sets aside the
 * shared wording that is formula and little else.
 */
final class Pairs {

  /** A shorter run of formula is no wording of its own. */
  private static final int LEAST_STOCK = 10;

  private static final Comparator<EchoPair> BY_DOCUMENTS =
      Comparator.comparing(EchoPair::first).thenComparing(EchoPair::second);

  private final List<HeldText> texts;
  private final DescentJudge judge;
  private final List<EchoPair> pairs = new ArrayList<>();
  private final SortedSet<String> stock = new TreeSet<>();

  Pairs(List<HeldText> texts, DescentJudge judge) {
    this.texts = texts;
    this.judge = judge;
  }

  private record Numbers(int first, int second) implements Comparable<Numbers> {
    private static final Comparator<Numbers> ORDER =
        Comparator.comparingInt(Numbers::first).thenComparingInt(Numbers::second);

    @Override
    public int compareTo(Numbers other) {
      return ORDER.compare(this, other);
    }
  }

  /** {@return the pairs with echoes, by identifiers} */
  List<EchoPair> list() {
    return pairs.stream().sorted(BY_DOCUMENTS).toList();
  }

  /** {@return wordings that several texts have, as printed, and that are mostly formula} */
  List<String> stock() {
    return List.copyOf(stock);
  }

  void add(List<Alignment> alignments) {
    SortedMap<Numbers, List<Alignment>> byPair = new TreeMap<>();
    for (Alignment alignment : alignments) {
      byPair
          .computeIfAbsent(
              new Numbers(alignment.first(), alignment.second()), any -> new ArrayList<>())
          .add(alignment);
    }
    for (Map.Entry<Numbers, List<Alignment>> entry : byPair.entrySet()) {
      pair(entry.getKey(), entry.getValue());
    }
  }

  private void pair(Numbers numbers, List<Alignment> alignments) {
    HeldText one = texts.get(numbers.first());
    HeldText other = texts.get(numbers.second());
    List<SharedPassage> own = new ArrayList<>();
    for (SharedPassage passage : new PairPassages(one.text(), other.text()).of(alignments)) {
      if (passage.isTelling()) {
        own.add(passage);
      } else {
        stock(one, passage);
      }
    }
    if (own.isEmpty()) {
      return;
    }
    boolean isTurned = one.document().id().compareTo(other.document().id()) > 0;
    Two two = judge.two(numbers.first(), numbers.second());
    List<Echo> echoes =
        own.stream()
            .map(passage -> echo(one, other, passage, judge.judge(two, passage), isTurned))
            .toList();
    HeldText first = isTurned ? other : one;
    HeldText second = isTurned ? one : other;
    PairOrder order = PairOrder.of(first.document().date(), second.document().date());
    DocumentId firstId = first.document().id();
    DocumentId secondId = second.document().id();
    pairs.add(new EchoPair(firstId, secondId, order.order(), order.basis(), order.lag(), echoes));
  }

  /**
   * The runs that both have and that are formula and little else: an altered passage may hold
   * several. What is merely too light for an echo is nobody's formula.
   */
  private void stock(HeldText text, SharedPassage passage) {
    for (Span run : passage.runs()) {
      int own = text.text().mask().own(run.start(), run.end());
      if (run.length() >= LEAST_STOCK && own < SharedPassage.LEAST_WEIGHT) {
        stock.add(text.text().text().printed(run.start(), run.end()));
      }
    }
  }

  private static Echo echo(
      HeldText one, HeldText other, SharedPassage passage, Verdict verdict, boolean isTurned) {
    List<Occurrence> places = passage.places().stream().map(one::occurrence).toList();
    List<Occurrence> otherPlaces = passage.otherPlaces().stream().map(other::occurrence).toList();
    return new Echo(
        isTurned ? passage.otherWords() : passage.words(),
        isTurned ? passage.words() : passage.otherWords(),
        isTurned ? otherPlaces : places,
        isTurned ? places : otherPlaces,
        passage.kind(),
        passage.matched(),
        passage.similarity(),
        passage.novelty(),
        descent(verdict.claim(), isTurned),
        verdict.ground());
  }

  private static Descent descent(Claim claim, boolean isTurned) {
    return switch (claim) {
      case ONE_FROM_OTHER -> isTurned ? Descent.SECOND_FROM_FIRST : Descent.FIRST_FROM_SECOND;
      case OTHER_FROM_ONE -> isTurned ? Descent.FIRST_FROM_SECOND : Descent.SECOND_FROM_FIRST;
      case SIBLINGS -> Descent.SIBLINGS;
      case NONE -> Descent.SHARED_WORDING;
    };
  }
}
