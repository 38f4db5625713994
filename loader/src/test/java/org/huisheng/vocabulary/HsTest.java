package org.huisheng.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** {@code ontology/huisheng.ttl} and the constants say the same, both ways, offline. */
class HsTest {

  private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/huisheng/ontology");

  private final Graph ontology = OntologyFile.read("huisheng.ttl");

  @Test
  void everyTermHasAConstantAndEveryConstantIsATerm() {
    assertThat(names(constants())).isEqualTo(names(terms()));
  }

  @Test
  void classesAreResourcesAndPropertiesAreProperties() throws IllegalAccessException {
    for (Field field : fields()) {
      Resource constant = (Resource) field.get(null);
      boolean isClass =
          ontology.contains(constant.asNode(), RDF.type.asNode(), OWL2.Class.asNode());
      assertThat(constant instanceof Property).as(field.getName()).isEqualTo(!isClass);
    }
  }

  @Test
  void constantsAreSpeltAsTheirTerms() throws IllegalAccessException {
    for (Field field : fields()) {
      String name = ((Resource) field.get(null)).getLocalName();
      assertThat(field.getName()).isIn(name, name + "_");
    }
  }

  @Test
  void everyTermIsWrittenByTheProgramOrToldToBeOfUseToOthers() throws Exception {
    String sources = sources();
    for (Field field : fields()) {
      Node term = ((Resource) field.get(null)).asNode();
      boolean isForOthers =
          ontology.contains(term, Hs.untyped.asNode(), Node.ANY)
              || ontology.contains(term, RDF.type.asNode(), OWL2.AnnotationProperty.asNode());
      boolean isWritten =
          Pattern.compile("Hs\\." + field.getName() + "\\b").matcher(sources).find();
      assertThat(isWritten).as(field.getName()).isNotEqualTo(isForOthers);
    }
  }

  private static String sources() throws IOException {
    Path main = Path.of(System.getProperty("huisheng.root"), "loader/src/main/java");
    try (Stream<Path> files = Files.walk(main)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  @Test
  void everyTermIsLabelledAndDefinedInBothLanguages() {
    for (Node term : terms().toList()) {
      for (Node property : Set.of(RDFS.label.asNode(), SKOS.definition.asNode())) {
        assertThat(languages(term, property))
            .as("%s %s", term, property)
            .containsOnlyOnce("en", "zh");
      }
    }
  }

  @Test
  void everyOwnTermThatIsSaidAnythingOfIsDefined() {
    Stream<Node> mentioned =
        ontology.stream()
            .flatMap(HsTest::ends)
            .filter(node -> node.isURI() && node.getURI().startsWith(Hs.NS));
    assertThat(names(mentioned)).isEqualTo(names(terms()));
  }

  @Test
  void theOntologyHasAVersionAndNoBlankNodes() {
    assertThat(ontology.contains(ONTOLOGY, OWL2.versionIRI.asNode(), Node.ANY)).isTrue();
    assertThat(ontology.stream().flatMap(HsTest::ends).filter(Node::isBlank)).isEmpty();
  }

  private static Stream<Node> ends(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getObject());
  }

  private Stream<Node> terms() {
    return ontology.stream(Node.ANY, RDFS.isDefinedBy.asNode(), ONTOLOGY).map(Triple::getSubject);
  }

  private static Stream<Node> constants() {
    return fields().stream()
        .map(
            field -> {
              try {
                return ((Resource) field.get(null)).asNode();
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            });
  }

  private static List<Field> fields() {
    return Arrays.stream(Hs.class.getFields())
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .toList();
  }

  private static Set<String> names(Stream<Node> nodes) {
    return nodes.map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> languages(Node term, Node property) {
    return ontology.stream(term, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLanguage())
        .toList();
  }
}
