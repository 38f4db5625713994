package org.huisheng.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.huisheng.query.Column;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.Parameter;
import org.huisheng.query.QueryLibrary;

/** The named queries for a program that wants to offer them. Never changed once it is made. */
final class QueryCatalog {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ArrayNode all = JSON.createArrayNode();

  QueryCatalog(QueryLibrary library) {
    library.all().forEach(query -> describe(query, all.addObject()));
  }

  /**
   * {@return the queries as an array}
   *
   * @param base address of the server
   */
  String json(String base) {
    ArrayNode linked = all.deepCopy();
    for (JsonNode query : linked) {
      ((ObjectNode) query).put("href", base + "api/queries/" + query.path("name").textValue());
    }
    return linked.toString();
  }

  private static void describe(NamedQuery query, ObjectNode node) {
    node.put("name", query.name())
        .put("title", query.about().title())
        .put("title_zh", query.about().titleZh())
        .put("question", query.about().question())
        .put("question_zh", query.about().questionZh())
        .put("folder", query.folder())
        .put("summary", query.about().summary())
        .put("reading", query.about().reading())
        .put("reading_zh", query.about().readingZh())
        .put("chart", query.about().chart().notation())
        .put("answer", query.makesGraph() ? "graph" : "rows");
    query.about().tags().forEach(node.putArray("tags")::add);
    ArrayNode parameters = node.putArray("params");
    for (Parameter parameter : query.parameters()) {
      parameters
          .addObject()
          .put("name", parameter.name())
          .put("type", parameter.type().notation())
          .put("default", parameter.defaultValue().orElse(null))
          .put("label", parameter.label());
    }
    ArrayNode columns = node.putArray("columns");
    for (Column column : query.columns()) {
      columns
          .addObject()
          .put("name", column.name())
          .put("type", column.type().notation())
          .put("unit", column.unit().orElse(null))
          .put("meaning", column.meaning());
    }
    node.put("sparql", query.bind(Map.of()).serialize());
  }
}
