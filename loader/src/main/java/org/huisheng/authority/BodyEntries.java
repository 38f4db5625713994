package org.huisheng.authority;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.huisheng.lexicon.Hierarchies;
import org.huisheng.lexicon.Hierarchies.CentralBody;
import org.huisheng.map.GraphWriter;
import org.huisheng.map.Iris;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Level;
import org.huisheng.vocabulary.Hs;

/** The bodies of the centre; those below them follow by the rules of {@code hierarchy.tsv}. */
final class BodyEntries {

  private static final String SOURCE =
      "中国共产党章程 (2022) 第三章; 中华人民共和国宪法 (2018) 第三章; 国务院组织法 (2024); 中国工会章程 (2023);"
          + " 中国共产主义青年团章程 (2023); 中华全国妇女联合会章程 (2023)";

  private BodyEntries() {}

  static AuthorityGraph of(Hierarchies hierarchies) {
    AuthorityGraph graph = new AuthorityGraph();
    GraphWriter out = graph.out();
    for (CentralBody body : hierarchies.centre()) {
      Node node = node(body.name());
      out.type(node, body.unitOf().isPresent() ? ORG.OrganizationalUnit : ORG.FormalOrganization);
      graph.entry(node, body.name(), body.aliases(), SOURCE);
      out.concept(node, Hs.bodyKind, body.kind());
      out.concept(node, Hs.level, Level.NATIONAL);
      body.superior().ifPresent(name -> out.add(node, Hs.superiorBody, node(name)));
      body.ledByParty().ifPresent(name -> out.add(node, Hs.ledByParty, node(name)));
      body.unitOf().ifPresent(name -> out.add(node, ORG.subOrganizationOf, node(name)));
    }
    return graph;
  }

  private static Node node(String name) {
    return Iris.entity(EntityKey.of(EntityKey.Kind.BODY, name));
  }
}
