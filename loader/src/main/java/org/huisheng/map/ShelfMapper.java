package org.huisheng.map;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Judgements;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Run;
import org.huisheng.model.Shelf;
import org.huisheng.model.ShelfUptake;

/**
 * Turns a shelf into named graphs: one for each document, and one each for identities, echoes,
 * authority data and the run. No blank nodes. Safe for threads.
 */
public final class ShelfMapper {

  /** {@return the named graphs of {@code shelf}; the default graph stays empty} */
  public DatasetGraph map(Shelf shelf, Run run) {
    return map(shelf, run, Judgements.NONE, DatasetGraphFactory.create());
  }

  /** {@return the same, with what persons decided about wordings} */
  public DatasetGraph map(Shelf shelf, Run run, JudgementFile judged) throws IOException {
    DatasetGraph graphs = DatasetGraphFactory.create();
    judged.copyInto(graphs);
    return map(shelf, run, judged.read(), graphs);
  }

  private static DatasetGraph map(
      Shelf shelf, Run run, Judgements judgements, DatasetGraph graphs) {
    Function<Node, GraphWriter> writer = graph -> new GraphWriter(graphs, graph);
    Set<EntityKey> known = Names.known(shelf);
    List<SourceText> texts =
        shelf.documents().stream()
            .map(document -> new SourceText(document.extraction().document().source()))
            .toList();
    for (int i = 0; i < texts.size(); i++) {
      LinkedDocument document = shelf.documents().get(i);
      GraphWriter out = writer.apply(Iris.documentGraph(document.id()));
      DocumentGraph.write(
          new DocumentScope(document, texts.get(i), out, new Names(document, known)));
    }
    WordingSchemes schemes = new WordingSchemes(shelf, judgements);
    Function<EntityKey, GraphWriter> homes = key -> writer.apply(home(key));
    IdentityGraph.write(shelf, schemes, homes);
    shelf.documents().forEach(document -> CandidateTriples.reasons(document, schemes, homes));
    Map<DocumentId, SourceText> byId =
        texts.stream().collect(Collectors.toMap(SourceText::id, Function.identity()));
    shelf.repeated().forEach(wording -> CandidateTriples.repeated(wording, schemes, byId, writer));
    EchoGraph.write(shelf, writer.apply(Iris.ECHO_GRAPH), texts);
    DescentGraph.write(shelf, writer.apply(Iris.DESCENT_GRAPH));
    for (ShelfUptake uptake : shelf.echoes().uptake()) {
      UptakeGraph.write(uptake, writer.apply(Iris.uptakeGraph(uptake.scope())));
    }
    ShelfTriples.write(
        shelf.echoes().uptake(), shelf.documents(), writer.apply(Iris.IDENTITY_GRAPH));
    WorkTriples.write(shelf.works(), writer.apply(Iris.IDENTITY_GRAPH));
    ReferenceGraph.write(graphs);
    List<Node> made = Iter.toList(graphs.listGraphNodes());
    RunGraph.write(run, made, writer.apply(Iris.RUN_GRAPH));
    return graphs;
  }

  private static Node home(EntityKey key) {
    return key.scope().map(Iris::documentGraph).orElse(Iris.IDENTITY_GRAPH);
  }
}
