package org.huisheng.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.ShelfScope;
import org.huisheng.model.ShelfUptake;
import org.huisheng.vocabulary.Hs;

/** What the shelves of a store are, which documents they hold and which bodies they expect. */
final class ShelfTriples {

  private ShelfTriples() {}

  static void write(List<ShelfUptake> shelves, List<LinkedDocument> documents, GraphWriter out) {
    for (ShelfUptake shelf : shelves) {
      Node node = Iris.shelf(shelf.scope());
      scope(shelf.scope(), out);
      out.add(node, Hs.uptakeGraph, Iris.uptakeGraph(shelf.scope()));
      out.number(node, Hs.directivesLeftOut, shelf.leftOut());
      shelf.roster().forEach(body -> out.add(node, Hs.expects, Iris.entity(body)));
      documents.stream()
          .filter(shelf.scope()::holds)
          .forEach(document -> out.add(node, Hs.holds, Iris.document(document.id())));
    }
  }

  /** Which documents belong to a shelf. */
  static void scope(ShelfScope scope, GraphWriter out) {
    Node node = Iris.shelf(scope);
    out.type(node, Hs.Shelf);
    out.chinese(node, SKOS.prefLabel, scope.label());
    scope.bodies().forEach(name -> out.chinese(node, Hs.scopeBody, name));
    scope.genres().forEach(genre -> out.concept(node, Hs.scopeGenre, genre));
    scope.from().ifPresent(day -> out.day(node, Hs.scopeFrom, day));
    scope.to().ifPresent(day -> out.day(node, Hs.scopeTo, day));
  }
}
