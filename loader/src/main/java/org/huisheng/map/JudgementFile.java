package org.huisheng.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.huisheng.model.Judgement;
import org.huisheng.model.Judgements;
import org.huisheng.model.Notation;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Verdict;
import org.huisheng.vocabulary.Hs;

/**
 * The Turtle file that keeps what persons decided. It only grows: a judgement that another one
 * overrules stays where it is.
 *
 * @param path need not exist before the first judgement
 */
public record JudgementFile(Path path) {

  /** {@return what was decided; nothing when there is no file} */
  public Judgements read() throws IOException {
    Graph graph = graph();
    List<Judgement> found = new ArrayList<>();
    for (Node node :
        graph
            .find(Node.ANY, RDF.type.asNode(), Hs.Judgement.asNode())
            .mapWith(t -> t.getSubject())
            .toList()) {
      found.add(judgement(graph, node));
    }
    return new Judgements(found);
  }

  /** Adds {@code judgement} at the end of the file. */
  public void append(Judgement judgement) throws IOException {
    graph(); // a file that cannot be read is not to be written to
    DatasetGraph one = DatasetGraphFactory.create();
    GraphWriter out = new GraphWriter(one, Iris.JUDGEMENT_GRAPH);
    Node node = Iris.judgement(judgement.wording(), judgement.at());
    out.type(node, Hs.Judgement);
    out.string(node, Hs.judges, judgement.wording());
    out.concept(node, Hs.verdict, judgement.verdict());
    judgement.kind().ifPresent(kind -> out.concept(node, Hs.sloganKind, kind));
    judgement.by().ifPresent(who -> out.string(node, DCTerms.creator, who));
    out.moment(node, DCTerms.created, judgement.at());
    judgement.why().ifPresent(why -> out.string(node, DCTerms.description, why));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    RDFDataMgr.write(lines, one.getGraph(Iris.JUDGEMENT_GRAPH), Lang.NTRIPLES);
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.writeString(
        path,
        "\n" + lines.toString(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Copies the judgements, as they stand in the file, into their graph of {@code graphs}. */
  void copyInto(DatasetGraph graphs) throws IOException {
    graph()
        .find()
        .filterDrop(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
        .forEachRemaining(
            triple ->
                graphs.add(
                    Iris.JUDGEMENT_GRAPH,
                    triple.getSubject(),
                    triple.getPredicate(),
                    triple.getObject()));
  }

  private Graph graph() throws IOException {
    Graph graph = GraphFactory.createGraphMem();
    if (Files.exists(path)) {
      try {
        RDFParser.fromString(Files.readString(path), Lang.TURTLE).parse(graph);
      } catch (RiotException e) {
        throw new UnreadableJudgementsException(path, "no Turtle, " + e.getMessage(), e);
      } catch (CharacterCodingException e) {
        throw new UnreadableJudgementsException(path, "not in UTF-8", e);
      }
    }
    return graph;
  }

  private Judgement judgement(Graph graph, Node node) throws IOException {
    try {
      return new Judgement(
          text(graph, node, Hs.judges).orElseThrow(),
          concept(graph, node, Hs.verdict, Verdict.values()).orElseThrow(),
          concept(graph, node, Hs.sloganKind, SloganKind.values()),
          text(graph, node, DCTerms.creator),
          Instant.parse(text(graph, node, DCTerms.created).orElseThrow()),
          text(graph, node, DCTerms.description));
    } catch (RuntimeException e) {
      throw new UnreadableJudgementsException(
          path,
          "the judgement <"
              + node
              + "> needs a wording (hs:judges), a verdict (hs:verdict: accepted or rejected) and a"
              + " time (dcterms:created)",
          e);
    }
  }

  private static Optional<Node> object(Graph graph, Node node, Property property) {
    return graph.find(node, property.asNode(), Node.ANY).mapWith(t -> t.getObject()).nextOptional();
  }

  private static Optional<String> text(Graph graph, Node node, Property property) {
    return object(graph, node, property).map(Node::getLiteralLexicalForm);
  }

  private static <E extends Enum<E> & Notation> Optional<E> concept(
      Graph graph, Node node, Property property, E[] values) {
    Optional<Node> object = object(graph, node, property);
    return List.of(values).stream()
        .filter(value -> object.filter(Schemes.concept(value)::equals).isPresent())
        .findFirst();
  }
}
