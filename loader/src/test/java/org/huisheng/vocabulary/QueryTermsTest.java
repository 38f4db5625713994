package org.huisheng.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A misspelt property finds nothing and says nothing: queries and shapes use defined terms only.
 */
class QueryTermsTest {

  private static final Pattern TERM = Pattern.compile("\\bhs:([A-Za-z0-9]+)");
  private static final Pattern CONCEPT = Pattern.compile("scheme/([a-z-]+)/[a-z-]+(?=>)");
  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));

  private final Set<String> defined =
      OntologyFile.read("huisheng.ttl").stream(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
          .map(triple -> triple.getSubject().getLocalName())
          .collect(Collectors.toSet());

  @ParameterizedTest
  @MethodSource("files")
  void everyTermIsDefined(Path file) throws IOException {
    Matcher terms = TERM.matcher(Files.readString(file, StandardCharsets.UTF_8));
    assertThat(terms.results().map(term -> term.group(1))).isSubsetOf(defined);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyConceptIsInItsScheme(Path file) throws IOException {
    Matcher concepts = CONCEPT.matcher(Files.readString(file, StandardCharsets.UTF_8));
    for (MatchResult concept : concepts.results().toList()) {
      assertThat(
              OntologyFile.read("schemes/" + concept.group(1) + ".ttl").stream()
                  .map(triple -> triple.getSubject().getURI()))
          .contains("https://w3id.org/huisheng/" + concept.group());
    }
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> queries = Files.walk(ROOT.resolve("queries"));
        Stream<Path> shapes = Files.list(ROOT.resolve("ontology"));
        Stream<Path> cases = Files.list(ROOT.resolve("ontology/cases"))) {
      return Stream.of(queries, shapes, cases)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".rq") || file.toString().endsWith(".ttl"))
          .toList()
          .stream();
    }
  }
}
