package org.huisheng.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Occurrence;
import org.huisheng.model.EchoPair;
import org.huisheng.model.Shelf;
import org.huisheng.vocabulary.Cito;
import org.huisheng.vocabulary.Hs;

/**
 * {@code graph/echo}: pairs of documents and the wording they share. Order and lags belong to the
 * pair, descent to the passage.
 */
final class EchoGraph {

  private static final int SIMILARITY_DIGITS = 3;

  private final GraphWriter out;
  private final Map<DocumentId, SourceText> texts;

  private EchoGraph(GraphWriter out, Map<DocumentId, SourceText> texts) {
    this.out = out;
    this.texts = texts;
  }

  static void write(Shelf shelf, GraphWriter out, List<SourceText> texts) {
    Map<DocumentId, SourceText> byId =
        texts.stream().collect(Collectors.toMap(SourceText::id, Function.identity()));
    EchoGraph graph = new EchoGraph(out, byId);
    shelf.pairs().forEach(graph::pair);
    FormulaTriples.write(shelf.echoes().formulas(), out, byId);
    TaskOriginTriples.write(shelf, out, byId);
  }

  private void pair(EchoPair pair) {
    Node node = Iris.pair(pair);
    Node first = Iris.document(pair.first());
    Node second = Iris.document(pair.second());
    out.type(node, Hs.EchoPair);
    out.add(node, Hs.document, first);
    out.add(node, Hs.document, second);
    out.add(node, Hs.first, first);
    out.add(node, Hs.second, second);
    out.concept(node, Hs.order, pair.order());
    out.concept(node, Hs.orderBasis, pair.basis());
    switch (pair.order()) {
      case FIRST_LATER -> order(node, second, first);
      case SECOND_LATER -> order(node, first, second);
      case UNKNOWN -> {}
    }
    pair.lag().min().ifPresent(days -> out.number(node, Hs.lagMin, days));
    pair.lag().max().ifPresent(days -> out.number(node, Hs.lagMax, days));
    out.number(node, Hs.echoCount, pair.echoes().size());
    out.add(first, Hs.sharesWordingWith, second);
    out.add(second, Hs.sharesWordingWith, first);
    pair.echoes().forEach(echo -> echo(pair, echo));
  }

  private void order(Node pair, Node earlier, Node later) {
    out.add(pair, Hs.earlier, earlier);
    out.add(pair, Hs.later, later);
  }

  private void echo(EchoPair pair, Echo echo) {
    Node node = Iris.echo(pair, echo);
    out.type(node, Hs.Echo);
    if (echo.isAttributed()) {
      attributed(pair, echo, node);
    }
    out.add(node, Hs.pair, Iris.pair(pair));
    out.concept(node, Hs.echoKind, echo.kind());
    out.concept(node, Hs.descent, echo.descent());
    out.concept(node, Hs.descentGround, echo.ground());
    out.number(node, Hs.length, echo.matched());
    out.number(node, Hs.novelty, echo.novelty());
    out.number(
        node,
        Hs.similarity,
        BigDecimal.valueOf(echo.similarity()).setScale(SIMILARITY_DIGITS, RoundingMode.HALF_UP));
    occurrences(node, pair.first(), echo.inFirst());
    occurrences(node, pair.second(), echo.inSecond());
  }

  /** Who says whose words these are cites them. */
  private void attributed(EchoPair pair, Echo echo, Node node) {
    Node first = Iris.document(pair.first());
    Node second = Iris.document(pair.second());
    boolean isFirstCiting = echo.descent() == Echo.Descent.FIRST_FROM_SECOND;
    out.type(node, Hs.AttributedEcho);
    out.add(node, Cito.hasCitingEntity, isFirstCiting ? first : second);
    out.add(node, Cito.hasCitedEntity, isFirstCiting ? second : first);
  }

  /** An occurrence has no type; {@code hs:occurrenceOf} makes it one. */
  private void occurrences(Node echo, DocumentId document, List<Occurrence> places) {
    SourceText text = texts.get(document);
    for (Occurrence place : places) {
      Node node =
          Iris.occurrence(echo, document, text.start(place.where()), text.end(place.where()));
      out.add(node, Hs.occurrenceOf, echo);
      text.place(out, node, place.where());
      out.string(node, Hs.quote, text.quote(place.where()));
      place.reportedSpeaker().ifPresent(name -> out.chinese(node, Hs.speakerName, name));
    }
  }
}
