package org.huisheng.map;

import org.apache.jena.graph.Node;
import org.huisheng.model.Repair;
import org.huisheng.vocabulary.Hs;

/** What cleaning did. A repair has no type; {@code hs:repairKind} makes it one. */
final class RepairTriples {

  private RepairTriples() {}

  static void write(DocumentScope scope) {
    for (Repair repair : scope.document().extraction().document().repairs()) {
      int start = scope.text().start(repair.where());
      Node node = scope.distinct(Iris.repair(scope.id(), start, repair.kind().notation()));
      scope.text().place(scope.out(), node, repair.where());
      scope.out().concept(node, Hs.repairKind, repair.kind());
      if (!repair.replacement().isEmpty()) {
        scope.out().string(node, Hs.replacement, repair.replacement());
      }
    }
  }
}
