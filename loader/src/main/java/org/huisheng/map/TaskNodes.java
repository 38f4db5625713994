package org.huisheng.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Task;

/**
 * The nodes of one document's tasks. Two tasks that begin at one place are told apart by number.
 */
final class TaskNodes {

  private TaskNodes() {}

  /** {@return the node of each task, in their order} */
  static List<Node> of(DocumentId document, SourceText text, List<Task> tasks) {
    Map<Node, Integer> taken = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Task task : tasks) {
      Node node = Iris.task(document, text.start(task.where()));
      int number = taken.merge(node, 1, Integer::sum);
      nodes.add(number == 1 ? node : Iris.numbered(node, number));
    }
    return nodes;
  }
}
