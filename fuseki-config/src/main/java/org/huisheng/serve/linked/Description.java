package org.huisheng.serve.linked;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * The document that describes a thing: what is said of it, what that leads to is called, and what
 * leads here, up to a bound. A document that leaves something out says so.
 */
final class Description {

  /** Beyond these statements a thing is asked about by query. */
  static final int MOST_OUTGOING = 10_000;

  static final int MOST_INCOMING = 500;

  private final Graph graph = GraphFactory.createGraphMem();
  private final Node thing;
  private boolean cut;

  private Description(Node thing) {
    this.thing = thing;
  }

  /**
   * {@return the description of {@code thing}}
   *
   * @param document address of the description
   * @param dataset of the store
   */
  static Description of(Node thing, Descriptions store, String document, String dataset) {
    Description description = new Description(thing);
    description.outgoing(store.outgoing(thing, MOST_OUTGOING));
    description.incoming(store.incoming(thing, MOST_INCOMING));
    description.document(NodeFactory.createURI(document), NodeFactory.createURI(dataset));
    return description;
  }

  Graph graph() {
    return graph;
  }

  /** {@return whether there is more than it says} */
  boolean isCut() {
    return cut;
  }

  private void outgoing(List<Binding> rows) {
    for (Binding row : rows.subList(0, Math.min(rows.size(), MOST_OUTGOING))) {
      graph.add(Triple.create(thing, row.get("property"), row.get("value")));
      if (row.get("name") != null) {
        graph.add(Triple.create(row.get("value"), row.get("naming"), row.get("name")));
      }
    }
    cut |= rows.size() > MOST_OUTGOING;
  }

  private void incoming(List<Binding> rows) {
    for (Binding row : rows.subList(0, Math.min(rows.size(), MOST_INCOMING))) {
      graph.add(Triple.create(row.get("source"), row.get("property"), thing));
    }
    cut |= rows.size() > MOST_INCOMING;
  }

  private void document(Node document, Node dataset) {
    graph.add(Triple.create(document, RDF.type.asNode(), FOAF.Document.asNode()));
    graph.add(Triple.create(document, FOAF.primaryTopic.asNode(), thing));
    graph.add(Triple.create(document, VOID.inDataset.asNode(), dataset));
    if (cut) {
      String note =
          "Not all: at most %d statements of the thing and %d that lead to it. Ask /sparql."
              .formatted(MOST_OUTGOING, MOST_INCOMING);
      graph.add(
          Triple.create(
              document, RDFS.comment.asNode(), NodeFactory.createLiteralLang(note, "en")));
    }
  }
}
