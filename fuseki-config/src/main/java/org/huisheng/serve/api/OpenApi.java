package org.huisheng.serve.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;

/**
 * The description of the API (OpenAPI 3.1): what stands in {@code openapi.json}, and a path for
 * each query of the library. The same library gives the same bytes. Never changed once it is made.
 */
final class OpenApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode document;

  OpenApi(QueryLibrary library) {
    this.document = read();
    ObjectNode paths = document.withObject("/paths");
    for (NamedQuery query : library.all()) {
      QueryOperation.describe(query, paths.putObject("/api/queries/" + query.name()));
    }
  }

  private static ObjectNode read() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the document in UTF-8}
   *
   * @param base address of the server, ending in a slash
   */
  byte[] json(String base) {
    ObjectNode placed = document.deepCopy();
    placed.putArray("servers").addObject().put("url", base.substring(0, base.length() - 1));
    return (placed.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
