package org.huisheng.store.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import org.huisheng.model.DocumentId;
import org.huisheng.store.changes.ChangeSummary.Count;

/** A {@link ChangeSummary} as JSON, for the command line and for servers. */
public final class ChangesJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ChangesJson() {}

  /** {@return {@code changes} as indented JSON, in the same order each time} */
  public static String of(ChangeSummary changes) {
    ObjectNode root =
        JSON.createObjectNode().put("since", changes.since()).put("version", changes.version());
    ObjectNode documents = root.putObject("documents");
    write(changes.documentsAdded(), documents.putArray("added"));
    write(changes.documentsRemoved(), documents.putArray("removed"));
    write(changes.quads(), root.putObject("quads"));
    ArrayNode graphs = root.putArray("graphs");
    changes
        .graphs()
        .forEach((graph, count) -> write(count, graphs.addObject().put("graph", graph)));
    return root.toPrettyString() + "\n";
  }

  private static void write(SortedMap<DocumentId, String> documents, ArrayNode array) {
    documents.forEach((id, name) -> array.addObject().put("id", id.digits()).put("name", name));
  }

  private static void write(Count count, ObjectNode node) {
    node.put("added", count.added()).put("removed", count.removed());
  }
}
