package org.huisheng.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.huisheng.model.Directive;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Relation;
import org.huisheng.model.Resolved;
import org.huisheng.vocabulary.Eli;
import org.huisheng.vocabulary.Hs;

/**
 * What a document names, and how it stands to it. {@code hs:names} is written for every relation,
 * so that one property finds all without inference.
 */
final class DirectiveTriples {

  private DirectiveTriples() {}

  static void write(DocumentScope scope) {
    GraphWriter out = scope.out();
    for (Resolved<Directive> resolved : scope.document().directives()) {
      Node directive = Iris.entity(resolved.key());
      Directive stated = resolved.item();
      for (Property property : properties(stated.relation())) {
        out.add(scope.node(), property, directive);
      }
      if (stated.isBasis()) {
        out.add(scope.node(), Eli.based_on, directive);
      }
      stated
          .issuer()
          .map(name -> scope.named(name, Kind.BODY, Kind.MEETING, Kind.PERSON))
          .ifPresent(issuer -> out.add(directive, Hs.issuer, issuer));
      stated.number().ifPresent(number -> out.string(directive, Hs.documentNumber, number));
      stated.date().ifPresent(day -> out.day(directive, DCTerms.date, day));
    }
  }

  private static List<Property> properties(Relation relation) {
    return switch (relation) {
      case ADOPTS -> List.of(Hs.names, Hs.adopts);
      case REPORTS -> List.of(Hs.names, Hs.reportsOn);
      case FORWARDS -> List.of(Hs.names, Hs.forwards);
      case SUPERSEDES -> List.of(Hs.names, Hs.supersedes);
      case REPLIES_TO -> List.of(Hs.names, Hs.repliesTo);
      case IMPLEMENTS -> List.of(Hs.names, Hs.invokes);
      case STUDIES -> List.of(Hs.names, Hs.studies);
      case CITES -> List.of(Hs.names, Hs.cites);
    };
  }
}
