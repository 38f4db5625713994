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

/** The bodies of the centre, and the lines by which those below them follow. */
final class BodyEntries {

  private static final String SOURCE =
      "中国共产党章程 (2022) 第三章; 中华人民共和国宪法 (2018) 第三章; 国务院组织法 (2024); 中国工会章程 (2023);"
          + " 中国共产主义青年团章程 (2023); 中华全国妇女联合会章程 (2023)";

  /** Stands for the full name of a division. */
  private static final String DIVISION = "{d}";

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

  /** {@return the lines that reach from the centre to the county} */
  static AuthorityGraph lines(Hierarchies hierarchies) {
    AuthorityGraph graph = new AuthorityGraph();
    GraphWriter out = graph.out();
    for (Hierarchies.Line line : hierarchies.lines()) {
      Node node = Iris.bodyLine(line.id());
      out.type(node, Hs.BodyLine);
      out.add(node, Hs.lineHead, node(line.head()));
      out.chinese(node, Hs.namePattern, line.at(DIVISION));
      out.truth(node, Hs.answersUpwards, line.hasSuperior());
      out.truth(node, Hs.answersToParty, line.isLedByParty());
      line.unitOf().ifPresent(whole -> out.add(node, Hs.partOfLine, Iris.bodyLine(whole)));
      graph.source(node, line.source());
    }
    return graph;
  }

  private static Node node(String name) {
    return Iris.entity(EntityKey.of(EntityKey.Kind.BODY, name));
  }
}
