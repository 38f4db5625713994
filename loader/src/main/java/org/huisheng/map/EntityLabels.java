package org.huisheng.map;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.model.EntityKey;
import org.huisheng.vocabulary.Hs;

/** The least that is said of anything with a name: what it is and how it is called. */
final class EntityLabels {

  private EntityLabels() {}

  static Node describe(GraphWriter out, EntityKey key) {
    return describe(out, key, type(key.kind()));
  }

  static Node describe(GraphWriter out, EntityKey key, Resource type) {
    Node node = Iris.entity(key);
    out.type(node, type);
    out.chinese(node, SKOS.prefLabel, KeyNames.label(key));
    return node;
  }

  private static Resource type(EntityKey.Kind kind) {
    return switch (kind) {
      case BODY -> ORG.Organization;
      case GENERIC -> Hs.GenericBody;
      case PERSON -> FOAF.Person;
      case MEETING -> Hs.Meeting;
      case SLOGAN -> SKOS.Concept;
      case DIRECTIVE -> Hs.Directive;
    };
  }
}
