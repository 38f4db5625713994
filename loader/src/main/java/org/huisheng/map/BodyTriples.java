package org.huisheng.map;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.huisheng.model.Body;
import org.huisheng.model.EntityKey;
import org.huisheng.vocabulary.Hs;

/**
 * What bodies are and where they stand. Containment and command are two things: a unit is not a
 * subordinate.
 */
final class BodyTriples {

  private BodyTriples() {}

  static void write(List<Body> bodies, Function<EntityKey, GraphWriter> home) {
    for (Body body : bodies) {
      describe(body, home.apply(body.key()));
    }
  }

  private static void describe(Body body, GraphWriter out) {
    Node node = EntityLabels.describe(out, body.key(), type(body));
    out.concept(node, Hs.bodyKind, body.kind());
    body.level().ifPresent(level -> out.concept(node, Hs.level, level));
    body.divisionCode().ifPresent(code -> out.add(node, Hs.division, Iris.division(code)));
    body.superior().ifPresent(above -> out.add(node, Hs.superiorBody, Iris.entity(above)));
    body.ledByParty().ifPresent(party -> out.add(node, Hs.ledByParty, Iris.entity(party)));
    body.partOf().ifPresent(whole -> out.add(node, ORG.subOrganizationOf, Iris.entity(whole)));
    out.concept(node, Hs.hierarchyBasis, body.basis());
  }

  private static Resource type(Body body) {
    if (body.partOf().isPresent()) {
      return ORG.OrganizationalUnit;
    }
    return switch (body.kind()) {
      case PARTY_CENTRE, PARTY_COMMITTEE, TRADE_UNION, CONGRESS, GOVERNMENT ->
          ORG.FormalOrganization;
      case MEDIA, ENTERPRISE, SCHOOL, OTHER -> ORG.Organization;
    };
  }
}
