package org.huisheng.map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.huisheng.model.Division;
import org.huisheng.model.EntityKey;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.model.Shelf;
import org.huisheng.vocabulary.Hs;
import org.huisheng.vocabulary.OntologyFile;

/**
 * {@code graph/reference}: authority data, every entry with its source. The divisions and events
 * are those the shelf needs; the closed sets of values are complete.
 */
final class ReferenceGraph {

  private static final String DIVISION_SOURCE = "GB/T 2260";

  /** Read once; never changed afterwards, so that many threads may read it. */
  private static final Graph SCHEMES = schemes();

  private ReferenceGraph() {}

  static void write(Shelf shelf, DatasetGraph graphs) {
    GraphWriter out = new GraphWriter(graphs, Iris.REFERENCE_GRAPH);
    shelf.divisions().forEach(division -> division(out, division));
    shelf.events().forEach(event -> event(out, event));
    SCHEMES.stream()
        .forEach(
            triple ->
                graphs.add(
                    Iris.REFERENCE_GRAPH,
                    triple.getSubject(),
                    triple.getPredicate(),
                    triple.getObject()));
  }

  private static void division(GraphWriter out, Division division) {
    Node node = Iris.division(division.code());
    out.type(node, Hs.Division);
    out.string(node, Hs.divisionCode, division.code());
    out.chinese(node, SKOS.prefLabel, division.name());
    out.concept(node, Hs.level, division.level());
    division.parent().ifPresent(code -> out.add(node, Hs.partOfDivision, Iris.division(code)));
    out.string(node, DCTerms.source, DIVISION_SOURCE);
  }

  private static void event(GraphWriter out, ReferenceEvent event) {
    Node node = EntityLabels.describe(out, event.key());
    if (event.key().kind() == EntityKey.Kind.MEETING) {
      out.day(node, SchemaDO.startDate, event.start());
      out.day(node, SchemaDO.endDate, event.end());
      event.issuer().ifPresent(body -> out.add(node, SchemaDO.organizer, Iris.entity(body)));
    } else {
      out.day(node, DCTerms.date, event.end());
      event.issuer().ifPresent(body -> out.add(node, Hs.issuer, Iris.entity(body)));
    }
    out.string(node, DCTerms.source, event.source());
  }

  private static Graph schemes() {
    Graph all = GraphFactory.createGraphMem();
    for (String scheme : Schemes.all().values()) {
      GraphUtil.addInto(all, OntologyFile.read("schemes/" + scheme + ".ttl"));
    }
    return all;
  }
}
