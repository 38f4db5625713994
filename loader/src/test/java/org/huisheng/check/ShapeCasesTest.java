package org.huisheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.huisheng.model.Finding;
import org.huisheng.vocabulary.OntologyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code ontology/cases/NAME.valid.ttl} satisfies the shapes; every {@code NAME.invalid.ttl}
 * violates exactly those its first line names ({@code # violates: DocumentTitle DocumentGenre}).
 */
class ShapeCasesTest {

  private static final String VIOLATES = "# violates: ";

  private final QualityCheck check = new QualityCheck();
  private final Graph shapes = OntologyFile.read("shapes.ttl");

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseViolatesWhatItSaysAndNothingElse(Path file) throws IOException {
    assertThat(check.check(graphs(file)).stream().map(Finding::code).distinct())
        .containsExactlyInAnyOrderElementsOf(expected(file));
  }

  @Test
  void everyShapeWithAMessageHasAnInvalidCase() {
    Set<String> violated =
        cases()
            .flatMap(file -> expected(file).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(violated).containsAll(codes());
  }

  @Test
  void everyMessageNamesItsRemedyInBothLanguages() {
    for (Node shape : shapesWithMessages()) {
      assertThat(messages(shape, "en"))
          .as("%s", shape)
          .singleElement()
          .asString()
          .contains(" Remedy: ");
      assertThat(messages(shape, "zh")).as("%s", shape).singleElement().asString().contains("处理：");
    }
  }

  @Test
  void aFindingNamesTheFileThePlaceAndTheRemedy() {
    Path file = root().resolve("ontology/cases/document.invalid.ttl");
    assertThat(check.check(graphs(file)))
        .anySatisfy(
            finding -> {
              assertThat(finding.location()).isEqualTo("untitled.txt");
              assertThat(finding.document()).isPresent();
              assertThat(finding.message()).doesNotContain("Remedy");
              assertThat(finding.remedy()).isNotBlank();
            });
  }

  static Stream<Path> cases() {
    try (Stream<Path> files = Files.list(root().resolve("ontology/cases"))) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    return Path.of(System.getProperty("huisheng.root"));
  }

  private static DatasetGraph graphs(Path file) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFDataMgr.read(graphs.getDefaultGraph(), file.toUri().toString());
    return graphs;
  }

  private static List<String> expected(Path file) {
    if (file.toString().endsWith(".valid.ttl")) {
      return List.of();
    }
    try {
      String first = Files.readAllLines(file).get(0);
      assertThat(first).as("first line of %s", file).startsWith(VIOLATES);
      return Arrays.stream(first.substring(VIOLATES.length()).split(" "))
          .map(ShapeMessages::code)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> codes() {
    return shapesWithMessages().stream()
        .map(shape -> ShapeMessages.code(shape.getLocalName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Node> shapesWithMessages() {
    return shapes.stream(Node.ANY, SHACL.message, Node.ANY)
        .map(Triple::getSubject)
        .distinct()
        .toList();
  }

  private List<String> messages(Node shape, String language) {
    return shapes.stream(shape, SHACL.message, Node.ANY)
        .map(Triple::getObject)
        .filter(text -> text.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }
}
