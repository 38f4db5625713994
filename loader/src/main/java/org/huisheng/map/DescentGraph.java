package org.huisheng.map;

import org.apache.jena.graph.Node;
import org.huisheng.model.BodyEcho;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.EchoPair;
import org.huisheng.model.Shelf;
import org.huisheng.vocabulary.Hs;

/**
 * {@code graph/descent}: which document took words from which, and which body from which. All of it
 * follows from {@code graph/echo} and can be made again from it.
 */
final class DescentGraph {

  private final GraphWriter out;

  private DescentGraph(GraphWriter out) {
    this.out = out;
  }

  static void write(Shelf shelf, GraphWriter out) {
    DescentGraph graph = new DescentGraph(out);
    shelf.pairs().forEach(graph::documents);
    shelf.echoes().bodies().forEach(graph::bodies);
  }

  private void documents(EchoPair pair) {
    Node first = Iris.document(pair.first());
    Node second = Iris.document(pair.second());
    for (Echo echo : pair.echoes()) {
      if (echo.descent() == Descent.FIRST_FROM_SECOND) {
        out.add(first, Hs.echoes, second);
      } else if (echo.descent() == Descent.SECOND_FROM_FIRST) {
        out.add(second, Hs.echoes, first);
      }
    }
  }

  private void bodies(BodyEcho echo) {
    Node taker = Iris.entity(echo.taker());
    Node giver = Iris.entity(echo.giver());
    Node node = Iris.bodyEcho(echo.taker(), echo.giver());
    out.add(taker, Hs.echoes, giver);
    out.type(node, Hs.BodyEcho);
    out.add(node, Hs.taker, taker);
    out.add(node, Hs.giver, giver);
    out.number(node, Hs.echoCount, echo.passages());
    out.number(node, Hs.novelty, echo.novelty());
    echo.first().min().ifPresent(days -> out.number(node, Hs.firstLagMin, days));
    echo.first().max().ifPresent(days -> out.number(node, Hs.firstLagMax, days));
    echo.median().min().ifPresent(days -> out.number(node, Hs.medianLagMin, days));
    echo.median().max().ifPresent(days -> out.number(node, Hs.medianLagMax, days));
  }
}
