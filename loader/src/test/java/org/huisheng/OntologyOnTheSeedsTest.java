package org.huisheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.store.Database;
import org.huisheng.store.Store;
import org.huisheng.vocabulary.Hs;
import org.huisheng.vocabulary.OntologyFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the ontology promises of a store, held against the seeds: the example of a term is a
 * statement that they make, or, where they have none, one that a valid case of {@code
 * ontology/cases} makes; what is said to be written out is.
 */
class OntologyOnTheSeedsTest {

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));
  private static final String BASE = "https://w3id.org/huisheng/";

  @TempDir static Path folder;

  private static final Graph SAID = GraphFactory.createGraphMem();
  private static final Graph ONTOLOGY = OntologyFile.read("huisheng.ttl");

  @BeforeAll
  static void loadSeedsAndCases() throws Exception {
    Store store = new Store(folder.resolve("store"));
    LoadReport report =
        new Pipeline(2, Progress.NONE).load(store, List.of(ROOT.resolve("seeds/documents")));
    try (Database database = Database.open(report.version())) {
      database
          .graphs()
          .executeRead(() -> database.graphs().stream().forEach(quad -> SAID.add(quad.asTriple())));
    }
    try (Stream<Path> cases = Files.list(ROOT.resolve("ontology/cases"))) {
      cases
          .filter(file -> file.toString().endsWith(".valid.ttl"))
          .forEach(file -> RDFDataMgr.read(SAID, file.toUri().toString()));
    }
    GraphUtil.addInto(SAID, ONTOLOGY);
  }

  @ParameterizedTest
  @MethodSource("terms")
  void theExampleOfATermUsesItAndIsSaid(Node term) throws IOException {
    List<String> examples =
        ONTOLOGY.stream(term, SKOS.example.asNode(), Node.ANY)
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      Graph graph = parsed(example);
      assertThat(graph.stream().allMatch(SAID::contains)).as("said: %s", example).isTrue();
      boolean isClass = Character.isUpperCase(term.getURI().charAt(Hs.NS.length()));
      assertThat(
              isClass
                  || graph.contains(Node.ANY, term, Node.ANY)
                  || graph.contains(term, Node.ANY, Node.ANY))
          .as("%s is used in: %s", term, example)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("materialised")
  void whatSubTermsEntailIsWrittenOut(Node term) {
    for (Node below : below(term)) {
      List<Triple> entailed =
          SAID.stream(Node.ANY, below, Node.ANY)
              .map(triple -> Triple.create(triple.getSubject(), term, triple.getObject()))
              .toList();
      List<Triple> typed =
          SAID.stream(Node.ANY, RDF.type.asNode(), below)
              .map(triple -> Triple.create(triple.getSubject(), RDF.type.asNode(), term))
              .toList();
      assertThat(entailed).as("by %s", below).allMatch(SAID::contains);
      assertThat(typed).as("by %s", below).allMatch(SAID::contains);
    }
  }

  static Stream<Node> materialised() {
    return ONTOLOGY.stream(Node.ANY, Hs.materialised.asNode(), Node.ANY).map(Triple::getSubject);
  }

  private static List<Node> below(Node term) {
    return Stream.of(RDFS.subPropertyOf, RDFS.subClassOf)
        .flatMap(property -> ONTOLOGY.stream(Node.ANY, property.asNode(), term))
        .map(Triple::getSubject)
        .toList();
  }

  static Stream<Node> terms() {
    return ONTOLOGY.stream(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
        .map(Triple::getSubject)
        .distinct();
  }

  /** Examples are written with the prefixes of the ontology and relative to our own address. */
  private static Graph parsed(String example) throws IOException {
    String prefixes =
        Files.readAllLines(ROOT.resolve("ontology/huisheng.ttl")).stream()
            .filter(line -> line.startsWith("PREFIX "))
            .collect(Collectors.joining("\n"));
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.fromString(prefixes + "\nBASE <" + BASE + ">\n" + example, Lang.TURTLE).parse(graph);
    return graph;
  }
}
