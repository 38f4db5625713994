package org.huisheng.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.huisheng.link.PassageIndex.Passage;
import org.huisheng.link.SharedPassages.Pair;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EchoPair.Order;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Span;

/**
 * Finds the wording that the documents of one shelf share, and says of each passage what may be
 * said of its descent.
 */
final class EchoLinker {

  /** A passage with fewer characters of its own, formulas left aside, is formula. */
  private static final int LEAST_OWN = 8;

  private final List<LinkedDocument> documents;
  private final List<NormalisedText> texts;
  private final List<FormulaMask.Laid> masks;
  private final PassageIndex index;
  private final BodiesAbove bodies;
  private final NamedTitle titles;

  /**
   * @param documents by identifier
   */
  EchoLinker(
      List<LinkedDocument> documents, FormulaMask formulas, BodiesAbove bodies, NamedTitle titles) {
    this.documents = List.copyOf(documents);
    this.texts =
        documents.stream()
            .map(document -> NormalisedText.of(document.extraction().document().text()))
            .toList();
    this.masks = texts.stream().map(formulas::over).toList();
    this.index = new PassageIndex(texts);
    this.bodies = bodies;
    this.titles = titles;
  }

  /** {@return every pair of documents that shares wording, by identifiers} */
  List<EchoPair> pairs() {
    SortedMap<Pair, List<Passage>> shared = SharedPassages.in(index);
    List<EchoPair> pairs = new ArrayList<>();
    for (Map.Entry<Pair, List<Passage>> entry : shared.entrySet()) {
      pairs.add(pair(entry.getKey(), entry.getValue()));
    }
    return List.copyOf(pairs);
  }

  private EchoPair pair(Pair pair, List<Passage> passages) {
    LinkedDocument first = documents.get(pair.first());
    LinkedDocument second = documents.get(pair.second());
    PairOrder order = PairOrder.of(first.date(), second.date());
    boolean firstMayDescend = mayDescend(first, second, order.order() == Order.FIRST_LATER);
    boolean secondMayDescend = mayDescend(second, first, order.order() == Order.SECOND_LATER);
    List<Echo> echoes = new ArrayList<>();
    for (Passage passage : passages) {
      Descent descent = Descent.SHARED_WORDING;
      if (firstMayDescend != secondMayDescend && !isFormula(pair, passage)) {
        int taker = firstMayDescend ? pair.first() : pair.second();
        int giver = firstMayDescend ? pair.second() : pair.first();
        if (isFirstSource(taker, giver, passage)) {
          descent = firstMayDescend ? Descent.FIRST_FROM_SECOND : Descent.SECOND_FROM_FIRST;
        }
      }
      echoes.add(
          new Echo(
              index.wording(passage),
              spans(pair.first(), passage),
              spans(pair.second(), passage),
              descent));
    }
    return new EchoPair(
        first.id(),
        second.id(),
        order.order(),
        order.basis(),
        order.lagMin(),
        order.lagMax(),
        echoes);
  }

  /**
   * Whether one document may have words from another: it names it, or the other speaks down to it
   * and is earlier. A date alone never says so.
   */
  private boolean mayDescend(LinkedDocument taker, LinkedDocument giver, boolean isLater) {
    if (giver.date().isAfter(taker.date())) {
      return false;
    }
    boolean isFromAbove =
        giver.voice().isPresent()
            && taker.voice().isPresent()
            && bodies.speaksDown(giver.voice().get(), taker.voice().get());
    return titles.names(taker, giver) || (isLater && isFromAbove);
  }

  private boolean isFormula(Pair pair, Passage passage) {
    return leastOwn(pair.first(), passage) < LEAST_OWN
        || leastOwn(pair.second(), passage) < LEAST_OWN;
  }

  private int leastOwn(int text, Passage passage) {
    return index.occurrences(text, passage).stream()
        .mapToInt(start -> masks.get(text).own(start, start + passage.length()))
        .min()
        .orElseThrow();
  }

  /**
   * Whether no third document stands in the way: none earlier than the giver has the passage, and
   * none of the taker's voice that may be earlier.
   */
  private boolean isFirstSource(int taker, int giver, Passage passage) {
    LinkedDocument from = documents.get(giver);
    LinkedDocument to = documents.get(taker);
    return index.textsWith(passage).stream()
        .filter(third -> third != taker && third != giver)
        .map(documents::get)
        .noneMatch(
            third ->
                from.date().isAfter(third.date())
                    || (third.voice().equals(to.voice()) && !third.date().isAfter(from.date())));
  }

  private List<Span> spans(int text, Passage passage) {
    return index.occurrences(text, passage).stream()
        .map(start -> texts.get(text).original(start, start + passage.length()))
        .toList();
  }
}
