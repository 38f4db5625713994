package org.huisheng.map;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.huisheng.vocabulary.OntologyFile;

/**
 * {@code graph/reference}: the authority data of {@code ontology/}, whole, every entry with its
 * source, whether or not a document names it.
 */
final class ReferenceGraph {

  private static final List<String> FILES =
      List.of(
          "reference/divisions.ttl",
          "reference/bodies.ttl",
          "reference/hierarchy.ttl",
          "reference/chronicle.ttl",
          "reference/directives.ttl",
          "schemes/wordings.ttl");

  /** Read once; never changed afterwards, so that many threads may read it. */
  private static final Graph AUTHORITY = read();

  private ReferenceGraph() {}

  static void write(DatasetGraph graphs) {
    AUTHORITY.stream()
        .forEach(
            triple ->
                graphs.add(
                    Iris.REFERENCE_GRAPH,
                    triple.getSubject(),
                    triple.getPredicate(),
                    triple.getObject()));
  }

  private static Graph read() {
    List<String> files = new ArrayList<>(FILES);
    Schemes.all().values().forEach(scheme -> files.add("schemes/" + scheme + ".ttl"));
    Graph all = GraphFactory.createGraphMem();
    files.forEach(file -> GraphUtil.addInto(all, OntologyFile.read(file)));
    return all;
  }
}
