package org.huisheng.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the SKOS reference asks of every scheme below {@code ontology/schemes}. */
class SkosTest {

  @ParameterizedTest
  @MethodSource("schemes")
  void nothingHasTwoPreferredLabelsInOneLanguage(String file) {
    Graph graph = OntologyFile.read(file);
    for (Node node : labelled(graph)) {
      List<String> languages =
          objects(graph, node, SKOS.prefLabel).map(Node::getLiteralLanguage).toList();
      assertThat(languages).as("%s", node).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void noAlternativeLabelIsThePreferredOne(String file) {
    Graph graph = OntologyFile.read(file);
    for (Node concept : members(graph, SKOS.Concept)) {
      assertThat(objects(graph, concept, SKOS.altLabel))
          .as("%s", concept)
          .doesNotContainAnyElementsOf(objects(graph, concept, SKOS.prefLabel).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void everyConceptIsInASchemeOfTheFileAndNoSchemeIsEmpty(String file) {
    Graph graph = OntologyFile.read(file);
    List<Node> schemes = members(graph, SKOS.ConceptScheme);
    for (Node concept : members(graph, SKOS.Concept)) {
      assertThat(objects(graph, concept, SKOS.inScheme))
          .as("%s", concept)
          .isNotEmpty()
          .isSubsetOf(schemes);
    }
    for (Node scheme : schemes) {
      assertThat(graph.contains(Node.ANY, SKOS.inScheme.asNode(), scheme)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void noConceptIsAboveOrWithinItself(String file) {
    Graph graph = OntologyFile.read(file);
    for (Property property : List.of(SKOS.broader, Hs.enumerates)) {
      for (Node concept : members(graph, SKOS.Concept)) {
        assertThat(reached(graph, concept, property)).as("%s", concept).doesNotContain(concept);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void everyLabelThatIsAThingHasOneLiteralFormAndIsUsed(String file) {
    Graph graph = OntologyFile.read(file);
    for (Node label : members(graph, SKOSXL.Label)) {
      assertThat(objects(graph, label, SKOSXL.literalForm)).as("%s", label).hasSize(1);
      assertThat(graph.contains(Node.ANY, Node.ANY, label)).as("%s", label).isTrue();
    }
  }

  static List<String> schemes() throws IOException {
    Path folder = Path.of(System.getProperty("huisheng.root"), "ontology", "schemes");
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> "schemes/" + file.getFileName()).sorted().toList();
    }
  }

  private static Set<Node> reached(Graph graph, Node start, Property property) {
    Set<Node> reached = new HashSet<>();
    List<Node> next = objects(graph, start, property).toList();
    while (!next.isEmpty()) {
      List<Node> fresh = next.stream().filter(reached::add).toList();
      next = fresh.stream().flatMap(node -> objects(graph, node, property)).toList();
    }
    return reached;
  }

  private static List<Node> labelled(Graph graph) {
    return graph.stream(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .map(Triple::getSubject)
        .distinct()
        .toList();
  }

  private static List<Node> members(Graph graph, Resource type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type.asNode())
        .map(Triple::getSubject)
        .toList();
  }

  private static Stream<Node> objects(Graph graph, Node node, Property property) {
    return graph.stream(node, property.asNode(), Node.ANY).map(Triple::getObject);
  }
}
