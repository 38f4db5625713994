package org.huisheng.serve.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.huisheng.query.Column;
import org.huisheng.query.NamedQuery;

/**
 * Rows as plain JSON: an object each, numbers as numbers, everything else as text, {@code null} for
 * no value.
 */
final class RowsJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final NamedQuery query;
  private final JsonGenerator out;

  private RowsJson(NamedQuery query, JsonGenerator out) {
    this.query = query;
    this.out = out;
  }

  /**
   * Writes an answer in UTF-8.
   *
   * @param version of the store that it is read from
   */
  static void write(
      OutputStream body, NamedQuery query, int version, PageRows rows, PageLinks links) {
    try (JsonGenerator out = JSON.createGenerator(body)) {
      new RowsJson(query, out).write(version, rows, links);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(int version, PageRows rows, PageLinks links) throws IOException {
    out.writeStartObject();
    out.writeStringField("query", query.name());
    out.writeNumberField("version", version);
    out.writeArrayFieldStart("columns");
    for (Column column : query.columns()) {
      write(column);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("rows");
    while (rows.hasNext()) {
      write(rows.next());
    }
    out.writeEndArray();
    page(rows, links);
    out.writeEndObject();
  }

  private void write(Column column) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", column.name());
    out.writeStringField("type", column.type().notation());
    out.writeStringField("unit", column.unit().orElse(null));
    out.writeEndObject();
  }

  private void write(Binding row) throws IOException {
    out.writeStartObject();
    for (Column column : query.columns()) {
      out.writeFieldName(column.name());
      write(row.get(Var.alloc(column.name())));
    }
    out.writeEndObject();
  }

  private void write(Node cell) throws IOException {
    if (cell == null) {
      out.writeNull();
      return;
    }
    if (!cell.isLiteral()) {
      out.writeString(cell.isURI() ? cell.getURI() : cell.toString());
      return;
    }
    NodeValue value = NodeValue.makeNode(cell);
    if (value.isInteger()) {
      out.writeNumber(value.getInteger());
    } else if (value.isDecimal()) {
      out.writeNumber(value.getDecimal().toPlainString());
    } else if (value.isNumber() && Double.isFinite(value.getDouble())) {
      out.writeNumber(value.getDouble());
    } else if (value.isBoolean()) {
      out.writeBoolean(value.getBoolean());
    } else {
      out.writeString(cell.getLiteralLexicalForm());
    }
  }

  private void page(PageRows rows, PageLinks links) throws IOException {
    Paging paging = links.paging();
    out.writeObjectFieldStart("page");
    out.writeNumberField("page", paging.page());
    out.writeNumberField("pageSize", paging.size());
    out.writeNumberField("rows", rows.count());
    if (rows.total().isPresent()) {
      out.writeNumberField("total", rows.total().getAsLong());
    }
    if (rows.more()) {
      out.writeStringField("next", links.next());
    }
    out.writeEndObject();
  }
}
