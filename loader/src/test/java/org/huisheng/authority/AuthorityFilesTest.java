package org.huisheng.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.map.Iris;
import org.huisheng.model.EntityKey;
import org.huisheng.vocabulary.Hs;
import org.huisheng.vocabulary.OntologyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Turtle files of authority data say what the tables say, and each entry says whence. */
class AuthorityFilesTest {

  private static final Path ONTOLOGY = Path.of(System.getProperty("huisheng.root"), "ontology");
  private static final SortedMap<String, String> FILES = AuthorityFiles.all();

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsWhatItsTablesSay(String file) throws IOException {
    assertThat(Files.readString(ONTOLOGY.resolve(file)).equals(FILES.get(file)))
        .as("%s is current; else run ontology/build", file)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyEntryNamesItsSource(String file) {
    Graph graph = OntologyFile.read(file);
    for (Resource type :
        new Resource[] {Hs.Division, Hs.BodyLine, Hs.Meeting, Hs.Directive, Hs.Coinage}) {
      assertThat(members(graph, type))
          .allSatisfy(
              entry ->
                  assertThat(graph.contains(entry, DCTerms.source.asNode(), Node.ANY))
                      .as("%s has a source", entry)
                      .isTrue());
    }
    assertThat(members(graph, SKOS.Concept))
        .allSatisfy(
            entry -> assertThat(graph.contains(entry, DCTerms.source.asNode(), Node.ANY)).isTrue());
  }

  @Test
  void theDivisionsAreThoseOfTheCountry() {
    Graph divisions = OntologyFile.read("reference/divisions.ttl");
    assertThat(living(divisions, "province")).isEqualTo(35);
    assertThat(living(divisions, "city")).isEqualTo(333);
    assertThat(living(divisions, "county")).isEqualTo(2979);
  }

  @Test
  void aDivisionThatIsNoMoreNamesWhoGotItsArea() {
    Graph divisions = OntologyFile.read("reference/divisions.ttl");
    assertThat(
            divisions.contains(
                Iris.division("371200"), DCTerms.isReplacedBy.asNode(), Iris.division("370100")))
        .as("莱芜市 became part of 济南市")
        .isTrue();
    assertThat(
            divisions.stream(Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(node -> !divisions.contains(node, RDF.type.asNode(), Hs.Division.asNode())))
        .isEmpty();
  }

  @Test
  void aNumberedWordingCountsItsMembers() {
    Graph wordings = OntologyFile.read("schemes/wordings.ttl");
    Node both = Iris.entity(EntityKey.of(EntityKey.Kind.SLOGAN, "两个维护"));
    assertThat(wordings.stream(both, Hs.enumerates.asNode(), Node.ANY)).hasSize(2);
  }

  @Test
  void thereAreThreeHundredWordingsAndMore() {
    assertThat(members(OntologyFile.read("schemes/wordings.ttl"), SKOS.Concept))
        .hasSizeGreaterThan(300);
  }

  static Stream<String> files() {
    return FILES.keySet().stream();
  }

  private static Stream<Node> members(Graph graph, Resource type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type.asNode()).map(Triple::getSubject);
  }

  private static long living(Graph divisions, String level) {
    return members(divisions, Hs.Division)
        .filter(node -> !divisions.contains(node, Hs.endedLatest.asNode(), Node.ANY))
        .filter(
            node ->
                divisions.contains(
                    node,
                    Hs.level.asNode(),
                    org.apache.jena.graph.NodeFactory.createURI(
                        Iris.BASE + "scheme/level/" + level)))
        .count();
  }
}
