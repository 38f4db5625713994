package org.huisheng.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.model.Notation;
import org.huisheng.vocabulary.OntologyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closed sets of the program and schemes of the ontology are the same, both ways. */
class SchemesTest {

  @Test
  void everyClosedSetOfTheModelHasAScheme() {
    Set<String> sets =
        new ClassFileImporter()
            .importPackages("org.huisheng.model").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Notation.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(Schemes.all().keySet().stream().map(Class::getName)).hasSameElementsAs(sets);
  }

  @Test
  void everySchemeFileBelongsToAClosedSet() throws Exception {
    Path folder = Path.of(System.getProperty("huisheng.root"), "ontology", "schemes");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString().replace(".ttl", ""))
                  .filter(name -> !name.equals("wordings")))
          .hasSameElementsAs(Schemes.all().values());
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void constantsAndConceptsAreTheSame(Class<? extends Notation> set) {
    String scheme = Schemes.all().get(set);
    Graph graph = OntologyFile.read("schemes/" + scheme + ".ttl");
    Set<String> constants =
        Arrays.stream(set.getEnumConstants())
            .map(constant -> Iris.concept(scheme, constant.notation()).getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(concepts(graph)).isEqualTo(constants);
    for (Notation constant : set.getEnumConstants()) {
      Node concept = Iris.concept(scheme, constant.notation());
      assertThat(
              graph.contains(
                  concept,
                  SKOS.notation.asNode(),
                  NodeFactory.createLiteralString(constant.notation())))
          .as("notation of %s", concept)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void schemesAndConceptsAreLabelledAndDefinedInBothLanguages(Class<? extends Notation> set) {
    Graph graph = OntologyFile.read("schemes/" + Schemes.all().get(set) + ".ttl");
    for (Node node : graph.stream().map(Triple::getSubject).distinct().toList()) {
      for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.definition.asNode())) {
        assertThat(
                graph.stream(node, property, Node.ANY)
                    .map(triple -> triple.getObject().getLiteralLanguage()))
            .as("%s %s", node, property)
            .containsExactlyInAnyOrder("en", "zh");
      }
    }
  }

  static Stream<Class<? extends Notation>> sets() {
    return Schemes.all().keySet().stream();
  }

  private static Set<String> concepts(Graph graph) {
    return graph.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .map(triple -> triple.getSubject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
