package org.huisheng.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about the ontology, as they are committed. */
class DescribeTest {

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));
  private static final Handbook HANDBOOK = Handbook.read(ROOT, QueryLibrary.load());
  private static final SortedMap<String, String> PAGES = Describe.pages(ROOT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/model.md",
        "docs/ontology.html",
        "queries/README.md",
        "queries/columns.tsv",
        "queries/examples.ttl"
      })
  void theCommittedPageIsCurrent(String page) throws IOException {
    boolean current =
        Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8).equals(PAGES.get(page));
    assertThat(current)
        .as("%s is not what ontology/ and queries/ say now: run docs/generate", page)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTermIsToldInBothLanguages(Map.Entry<String, String> page) {
    boolean html = page.getKey().endsWith(".html");
    assertThat(HANDBOOK.ontology().terms())
        .isNotEmpty()
        .allSatisfy(
            term ->
                assertThat(page.getValue())
                    .contains("hs:" + term.name())
                    .contains(shown(html, term.label().en()), shown(html, term.label().zh()))
                    .contains(
                        shown(html, term.definition().en()), shown(html, term.definition().zh())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyConceptIsToldInBothLanguages(Map.Entry<String, String> page) {
    boolean html = page.getKey().endsWith(".html");
    assertThat(HANDBOOK.schemes())
        .isNotEmpty()
        .flatExtracting(Scheme::concepts)
        .isNotEmpty()
        .allSatisfy(
            concept ->
                assertThat(page.getValue())
                    .contains(concept.notation())
                    .contains(shown(html, concept.label().en()), shown(html, concept.label().zh()))
                    .contains(
                        shown(html, concept.definition().en()),
                        shown(html, concept.definition().zh())));
  }

  /** Dashboards and notebooks name columns: none changes without a word to them. */
  @Test
  void theChangelogTellsOfEveryChangeOfAColumn() throws IOException {
    assertThat(Files.readString(ROOT.resolve("CHANGELOG.md"), StandardCharsets.UTF_8))
        .as("a column was renamed, added or removed: say so under Ontology, with the fingerprint")
        .contains("`" + QueryColumns.fingerprint(QueryLibrary.load()) + "`");
  }

  @Test
  void everyQueryIsAnExampleThatCanBeParsedAlone() {
    Model examples = RDFParser.fromString(PAGES.get("queries/examples.ttl"), Lang.TURTLE).toModel();
    for (NamedQuery query : QueryLibrary.load().all()) {
      Resource node = examples.getResource("https://w3id.org/huisheng/queries/" + query.name());
      String text =
          node.getProperty(
                  examples.createProperty(SHACLM.NS, query.makesGraph() ? "construct" : "select"))
              .getString();
      assertThat(QueryFactory.create(text).getResultVars())
          .isEqualTo(query.bind(Map.of()).getResultVars());
    }
  }

  @Test
  void thePagesDependOnNoLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Describe.pages(ROOT)).isEqualTo(PAGES);
    } finally {
      Locale.setDefault(before);
    }
  }

  static Stream<Map.Entry<String, String>> pages() {
    return PAGES.entrySet().stream().filter(page -> page.getKey().startsWith("docs/"));
  }

  private static String shown(boolean html, String text) {
    return html
        ? Element.of("p", text).print().replaceAll("^\\s*<p>|</p>$", "")
        : Markdown.text(text);
  }
}
