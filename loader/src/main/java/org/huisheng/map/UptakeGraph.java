package org.huisheng.map;

import org.apache.jena.graph.Node;
import org.huisheng.model.ShelfUptake;
import org.huisheng.model.Uptake;
import org.huisheng.vocabulary.Hs;

/**
 * {@code graph/uptake/SHELF}: one observation for each body and each directive, those included of
 * which nothing is known.
 */
final class UptakeGraph {

  private UptakeGraph() {}

  static void write(ShelfUptake shelf, GraphWriter out) {
    for (Uptake uptake : shelf.observations()) {
      Node directive =
          uptake
              .directive()
              .map(Iris::entity)
              .orElseGet(() -> Iris.document(uptake.text().orElseThrow()));
      Node body = Iris.entity(uptake.body());
      Node node = Iris.uptake(shelf.scope(), directive, body);
      out.add(node, Hs.takenUp, directive);
      out.add(node, Hs.takenUpBy, body);
      out.concept(node, Hs.uptake, uptake.value());
      uptake.text().ifPresent(text -> out.add(node, Hs.directiveText, Iris.document(text)));
      uptake.because().ifPresent(because -> out.concept(node, Hs.because, because));
      uptake.evidence().ifPresent(id -> out.add(node, Hs.shownBy, Iris.document(id)));
      uptake.lag().min().ifPresent(days -> out.number(node, Hs.uptakeLagMin, days));
      uptake.lag().max().ifPresent(days -> out.number(node, Hs.uptakeLagMax, days));
      if (uptake.passages() > 0) {
        out.number(node, Hs.passagesRepeated, uptake.passages());
      }
      if (uptake.usedBefore() > 0) {
        out.number(node, Hs.passagesUsedBefore, uptake.usedBefore());
      }
    }
  }
}
