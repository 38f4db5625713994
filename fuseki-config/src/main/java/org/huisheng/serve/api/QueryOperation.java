package org.huisheng.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.huisheng.query.Column;
import org.huisheng.query.Description;
import org.huisheng.query.GraphFormat;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.Parameter;
import org.huisheng.query.ParameterType;

/** A named query as OpenAPI tells it. */
final class QueryOperation {

  private static final String REFERENCE = "$ref";

  private final NamedQuery query;

  private QueryOperation(NamedQuery query) {
    this.query = query;
  }

  static void describe(NamedQuery query, ObjectNode path) {
    new QueryOperation(query).operation(path.putObject("get"));
  }

  private void operation(ObjectNode node) {
    Description about = query.about();
    node.put("operationId", query.name());
    node.putArray("tags").add(query.folder());
    node.put("summary", about.title())
        .put("description", String.join("\n\n", about.question(), about.summary(), about.reading()))
        .put("x-summary-zh", about.titleZh())
        .put("x-description-zh", about.questionZh() + "\n\n" + about.readingZh())
        .put("x-chart", about.chart().notation());
    ArrayNode parameters = node.putArray("parameters");
    query.parameters().forEach(parameter -> describe(parameter, parameters.addObject()));
    format(parameters.addObject());
    if (!query.makesGraph()) {
      for (String shared : List.of("page", "page-size", "bom")) {
        parameters.addObject().put(REFERENCE, "#/components/parameters/" + shared);
      }
    }
    responses(node.putObject("responses"));
  }

  private static void describe(Parameter parameter, ObjectNode node) {
    node.put("name", parameter.name()).put("in", "query").put("description", parameter.label());
    ObjectNode schema = node.putObject("schema");
    switch (parameter.type()) {
      case IRI -> schema.put("type", "string").put("format", "iri");
      case LABEL, STRING -> schema.put("type", "string");
      case INTEGER -> schema.put("type", "integer");
      case DATE -> schema.put("type", "string").put("format", "date");
    }
    parameter.defaultValue().ifPresent(value -> value(parameter.type(), value, schema, "default"));
    value(
        parameter.type(),
        parameter.defaultValue().orElse(example(parameter.type())),
        node,
        "example");
  }

  private static void value(ParameterType type, String value, ObjectNode node, String field) {
    if (type == ParameterType.INTEGER) {
      node.put(field, Long.parseLong(value));
    } else {
      node.put(field, value);
    }
  }

  private static String example(ParameterType type) {
    return switch (type) {
      case IRI -> "https://w3id.org/huisheng/id/body/中华全国总工会";
      case LABEL, STRING -> "总工会";
      case INTEGER -> "10";
      case DATE -> "2022-10-29";
    };
  }

  private void format(ObjectNode node) {
    List<String> names =
        query.makesGraph()
            ? Arrays.stream(GraphFormat.values()).map(GraphFormat::notation).toList()
            : RowFormat.notations();
    node.put("name", "format")
        .put("in", "query")
        .put("description", "how the answer is written; without it the Accept header decides");
    ObjectNode schema = node.putObject("schema").put("type", "string");
    names.forEach(schema.putArray("enum")::add);
    schema.put("default", names.get(0));
  }

  private void responses(ObjectNode node) {
    ObjectNode answer = node.putObject("200").put("description", query.about().summary());
    ObjectNode content = answer.putObject("content");
    if (query.makesGraph()) {
      for (GraphFormat format : GraphFormat.values()) {
        ObjectNode schema = content.putObject(format.mediaType()).putObject("schema");
        if (format != GraphFormat.JSONLD) {
          schema.put("type", "string");
        }
      }
    } else {
      for (RowFormat format : RowFormat.values()) {
        rows(format, content.putObject(format.mediaType()).putObject("schema"));
      }
    }
    node.putObject("304").put("description", "as the ETag says");
    node.putObject("default").put(REFERENCE, "#/components/responses/Problem");
  }

  private void rows(RowFormat format, ObjectNode schema) {
    switch (format) {
      case JSON -> object(schema);
      case SPARQL_JSON -> schema.put(REFERENCE, "#/components/schemas/SparqlResults");
      case SPARQL_XML, CSV, TSV -> schema.put("type", "string");
    }
  }

  private void object(ObjectNode schema) {
    schema.put("type", "object");
    List.of("query", "version", "columns", "rows", "page")
        .forEach(schema.putArray("required")::add);
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("query").put("const", query.name());
    properties.putObject("version").put("type", "integer");
    reference(properties.putObject("columns").put("type", "array").putObject("items"), "Column");
    ObjectNode row = properties.putObject("rows").put("type", "array").putObject("items");
    row.put("type", "object");
    query.columns().forEach(column -> column(column, row.withObject("/properties")));
    query.columns().forEach(column -> row.withArray("required").add(column.name()));
    row.put("additionalProperties", false);
    reference(properties.putObject("page"), "Page");
  }

  private static void reference(ObjectNode node, String schema) {
    node.put(REFERENCE, "#/components/schemas/" + schema);
  }

  /** Any cell may be empty. */
  private static void column(Column column, ObjectNode properties) {
    ObjectNode schema = properties.putObject(column.name());
    String type =
        switch (column.type()) {
          case IRI, LABEL, STRING, DATE -> "string";
          case INTEGER -> "integer";
          case DECIMAL -> "number";
          case BOOLEAN -> "boolean";
        };
    schema.putArray("type").add(type).add("null");
    switch (column.type()) {
      case IRI -> schema.put("format", "iri");
      case DATE -> schema.put("format", "date");
      default -> {
        // Nothing narrower is known.
      }
    }
    schema.put("description", column.meaning());
    column.unit().ifPresent(unit -> schema.put("x-unit", unit));
  }
}
