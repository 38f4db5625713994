package org.huisheng.check;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.huisheng.model.Finding;
import org.huisheng.vocabulary.OntologyFile;

/** Holds named graphs to the shapes of {@code ontology/shapes.ttl}. Safe for threads. */
public final class QualityCheck {

  private final Shapes shapes;
  private final ShapeMessages messages;

  /**
   * @throws IllegalStateException if the shapes are not on the class path
   */
  public QualityCheck() {
    Graph source = OntologyFile.read("shapes.ttl");
    shapes = Shapes.parse(source);
    messages = new ShapeMessages(source);
  }

  /**
   * {@return what violates a shape, in the order of the things concerned; empty when all is well}
   *
   * <p>All graphs are checked together, since a mention and what it denotes stand in two of them.
   * They are copied into one graph in memory first: looking up the union of many graphs costs more
   * than the copy.
   */
  public List<Finding> check(DatasetGraph graphs) {
    Graph union = GraphFactory.createGraphMem();
    graphs.stream().forEach(quad -> union.add(quad.asTriple()));
    return ShaclValidator.get().validate(shapes, union).getEntries().stream()
        .sorted(
            Comparator.comparing((ReportEntry entry) -> entry.focusNode().toString())
                .thenComparing(entry -> entry.source().toString()))
        .map(entry -> messages.finding(entry, union))
        .distinct()
        .toList();
  }
}
