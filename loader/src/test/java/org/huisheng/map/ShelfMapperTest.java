package org.huisheng.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.huisheng.model.EchoPair;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Shelf;
import org.huisheng.vocabulary.Hs;
import org.junit.jupiter.api.Test;

class ShelfMapperTest {

  private final DatasetGraph mapped = new ShelfMapper().map(SampleShelf.shelf(), SampleShelf.run());

  @Test
  void everythingOnTheShelfReachesItsGraph() throws Exception {
    DatasetGraph expected = DatasetGraphFactory.create();
    try (InputStream in = ShelfMapperTest.class.getResourceAsStream("expected.trig")) {
      RDFParser.source(in).lang(Lang.TRIG).parse(expected);
    }
    // Authority data has a test of its own.
    Set<String> ours =
        lines(mapped.stream().filter(quad -> !quad.getGraph().equals(Iris.REFERENCE_GRAPH)));
    assertThat(ours).isEqualTo(lines(expected.stream()));
  }

  @Test
  void noBlankNodesAndAnEmptyDefaultGraph() {
    assertThat(mapped.getDefaultGraph().isEmpty()).isTrue();
    assertThat(mapped.stream().flatMap(ShelfMapperTest::nodes).filter(Node::isBlank)).isEmpty();
  }

  @Test
  void aMentionCostsAtMostEightStatements() {
    assertThat(
            mapped.stream(Node.ANY, Node.ANY, Hs.denotes.asNode(), Node.ANY)
                .map(Quad::getSubject)
                .filter(node -> node.getURI().contains("/mention/"))
                .distinct())
        .isNotEmpty()
        .allSatisfy(
            mention ->
                assertThat(mapped.stream(Node.ANY, mention, Node.ANY, Node.ANY).count())
                    .isLessThanOrEqualTo(8));
  }

  @Test
  void offsetsAreCodePointsOfTheSource() {
    for (Node task :
        mapped.stream(Node.ANY, Node.ANY, Hs.quote.asNode(), Node.ANY)
            .map(Quad::getSubject)
            .filter(node -> node.getURI().contains("/task/"))
            .toList()) {
      String text = SampleShelf.MINUTES;
      int start = text.offsetByCodePoints(0, number(task, Hs.start.asNode()));
      int end = text.offsetByCodePoints(0, number(task, Hs.end.asNode()));
      assertThat(object(task, Hs.quote.asNode()).getLiteralLexicalForm())
          .isEqualTo(text.substring(start, end));
    }
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() {
    Shelf shelf = SampleShelf.shelf();
    List<LinkedDocument> reversed = new ArrayList<>(shelf.documents());
    Collections.reverse(reversed);
    Shelf other =
        new Shelf(
            reversed,
            shelf.bodies(),
            shelf.events(),
            shelf.echoes(),
            shelf.alignments(),
            shelf.works(),
            List.of());
    assertThat(lines(new ShelfMapper().map(other, SampleShelf.run()).stream()))
        .isEqualTo(lines(mapped.stream()));
  }

  @Test
  void noPathOfTheUsersMachineIsStored() {
    assertThat(lines(mapped.stream())).noneMatch(line -> line.contains("/home/somebody"));
  }

  @Test
  void wordsThatAreSharedOnlyAreNotCalledDescent() {
    EchoPair pair = SampleShelf.shelf().pairs().get(0);
    for (LinkedDocument document : SampleShelf.shelf().documents()) {
      Node node = Iris.document(document.id());
      assertThat(mapped.contains(Node.ANY, node, Hs.echoes.asNode(), Node.ANY)).isFalse();
    }
    assertThat(
            mapped.contains(
                Iris.ECHO_GRAPH,
                Iris.document(pair.second()),
                Hs.sharesWordingWith.asNode(),
                Iris.document(pair.first())))
        .isTrue();
  }

  private int number(Node subject, Node property) {
    return (Integer) object(subject, property).getLiteralValue();
  }

  private Node object(Node subject, Node property) {
    return mapped.stream(Node.ANY, subject, property, Node.ANY)
        .findFirst()
        .orElseThrow()
        .getObject();
  }

  private static Stream<Node> nodes(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject());
  }

  private static Set<String> lines(Stream<Quad> quads) {
    return quads
        .map(quad -> quad.getGraph() + " " + quad.asTriple())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
