package org.huisheng.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Shelf;
import org.huisheng.model.TaskOrigin;
import org.huisheng.vocabulary.Hs;

/** Where the wording of each task comes from: known of the shelf, not of the document alone. */
final class TaskOriginTriples {

  private TaskOriginTriples() {}

  static void write(Shelf shelf, GraphWriter out, Map<DocumentId, SourceText> texts) {
    Map<DocumentId, List<Node>> nodes = new HashMap<>();
    shelf
        .documents()
        .forEach(
            document ->
                nodes.put(
                    document.id(),
                    TaskNodes.of(
                        document.id(), texts.get(document.id()), document.extraction().tasks())));
    for (TaskOrigin origin : shelf.echoes().tasks()) {
      Node task = nodes.get(origin.document()).get(origin.number());
      out.concept(task, Hs.origin, origin.origin());
      origin
          .from()
          .map(source -> Iris.echo(source.pair(), source.echo()))
          .ifPresent(echo -> out.add(task, Hs.originFrom, echo));
      origin.formula().map(Iris::formula).ifPresent(node -> out.add(task, Hs.originFrom, node));
    }
  }
}
