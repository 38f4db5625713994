package org.huisheng.map;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.huisheng.model.Judgement;
import org.huisheng.model.Judgements;
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
    Graph graph = file().read();
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
    file()
        .append(
            out -> {
              Node node = Iris.judgement(judgement.wording(), judgement.at());
              out.type(node, Hs.Judgement);
              out.string(node, Hs.judges, judgement.wording());
              out.concept(node, Hs.verdict, judgement.verdict());
              judgement.kind().ifPresent(kind -> out.concept(node, Hs.sloganKind, kind));
              judgement.by().ifPresent(who -> out.string(node, DCTerms.creator, who));
              out.moment(node, DCTerms.created, judgement.at());
              judgement.why().ifPresent(why -> out.string(node, DCTerms.description, why));
            });
  }

  /** Copies the judgements, as they stand in the file, into their graph of {@code graphs}. */
  void copyInto(DatasetGraph graphs) throws IOException {
    file()
        .read()
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

  private TurtleFile file() {
    return new TurtleFile(path);
  }

  private Judgement judgement(Graph graph, Node node) throws IOException {
    try {
      return new Judgement(
          TurtleFile.text(graph, node, Hs.judges).orElseThrow(),
          TurtleFile.concepts(graph, node, Hs.verdict, Verdict.values()).get(0),
          TurtleFile.concepts(graph, node, Hs.sloganKind, SloganKind.values()).stream().findFirst(),
          TurtleFile.text(graph, node, DCTerms.creator),
          Instant.parse(TurtleFile.text(graph, node, DCTerms.created).orElseThrow()),
          TurtleFile.text(graph, node, DCTerms.description));
    } catch (RuntimeException e) {
      throw new UnreadableFileException(
          path,
          "the judgement <"
              + node
              + "> needs a wording (hs:judges), a verdict (hs:verdict: accepted or rejected) and a"
              + " time (dcterms:created)",
          e);
    }
  }
}
