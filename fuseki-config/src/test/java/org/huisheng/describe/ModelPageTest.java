package org.huisheng.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.huisheng.map.Iris;
import org.junit.jupiter.api.Test;

class ModelPageTest {

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));
  private static final String PAGE = Describe.pages(ROOT).get("docs/model.md");

  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
  private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");

  private static List<String> all(Pattern pattern) {
    return pattern.matcher(PAGE).results().map(found -> found.group(1)).toList();
  }

  @Test
  void allAnchorsResolve() {
    assertThat(all(ANCHOR)).doesNotHaveDuplicates();
    assertThat(all(LINK)).isNotEmpty().isSubsetOf(all(ANCHOR));
  }

  @Test
  void theDiagramNamesEveryClass() {
    Ontology ontology = OntologyReader.read(TurtleFile.read(ROOT.resolve("ontology/huisheng.ttl")));
    assertThat(Pattern.compile("(?m)^  class (\\w+)").matcher(PAGE).results())
        .extracting((MatchResult found) -> found.group(1))
        .containsAll(ontology.classes().stream().map(Term::name).toList());
  }

  @Test
  void tableRowsHaveAsManyCellsAsTheirHeader() {
    int columns = 0;
    for (String line : PAGE.lines().toList()) {
      int cells = line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
      assertThat(cells).as(line).isIn(cells == 0 || columns == 0 ? cells : columns, 0);
      columns = cells;
    }
  }

  @Test
  void everyNamedGraphThatTheProgramWritesIsTold() {
    Stream<Node> written =
        Stream.of(
            Iris.IDENTITY_GRAPH,
            Iris.ECHO_GRAPH,
            Iris.DESCENT_GRAPH,
            Iris.REFERENCE_GRAPH,
            Iris.RUN_GRAPH,
            Iris.JUDGEMENT_GRAPH);
    List<String> told =
        new Resources()
            .entries("graphs.tsv").stream().map(entry -> Iris.BASE + entry.key()).toList();
    assertThat(told).containsAll(written.map(Node::getURI).toList());
    assertThat(told).contains(Iris.BASE + "graph/doc/{id}", Iris.BASE + "graph/uptake/{shelf}");
    assertThat(PAGE).contains("`graph/doc/{id}`", "`graph/judgement`");
  }

  @Test
  void hostileTextIsOnlyText() {
    String page =
        ModelPage.of(
            Handbooks.of(
                """
                hs:Thing a owl:Class ;
                  rdfs:label "<i>a|b</i>"@en, "物`*_"@zh ;
                  skos:definition "[x](y)\\nz"@en, "义"@zh ;
                  skos:example "```` hs:x" .
                """));
    assertThat(page)
        .contains("&lt;i&gt;a\\|b&lt;/i&gt;", "物\\`\\*\\_", "\\[x\\](y) z")
        .contains("`````turtle\n```` hs:x\n`````")
        .contains("class Thing[\"Thing 物#96;*_\"]");
  }
}
