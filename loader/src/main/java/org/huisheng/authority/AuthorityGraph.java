package org.huisheng.authority;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.map.GraphWriter;
import org.huisheng.map.Iris;

/** One file of authority data while it is made. Not safe for threads. */
final class AuthorityGraph {

  private final DatasetGraph graphs = DatasetGraphFactory.create();
  private final GraphWriter out = new GraphWriter(graphs, Iris.REFERENCE_GRAPH);

  GraphWriter out() {
    return out;
  }

  /** Says how {@code node} is called and where what is said of it comes from. */
  void entry(Node node, String name, List<String> aliases, String source) {
    out.chinese(node, SKOS.prefLabel, name);
    aliases.forEach(alias -> out.chinese(node, SKOS.altLabel, alias));
    source(node, source);
  }

  void source(Node node, String source) {
    out.string(node, DCTerms.source, source);
  }

  /** {@return the graph as Turtle, the same bytes for the same statements} */
  String turtle(String comment) {
    return SortedTurtle.write(comment, graphs.getGraph(Iris.REFERENCE_GRAPH));
  }
}
