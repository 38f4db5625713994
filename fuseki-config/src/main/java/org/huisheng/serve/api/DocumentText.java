package org.huisheng.serve.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.huisheng.model.DocumentId;
import org.huisheng.read.SourceReader;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.live.Lease;

/**
 * The text of a document, and what stands where in it. Offsets are code points of the source text.
 *
 * @param lease on the version that holds it
 * @param id which
 */
record DocumentText(Lease lease, DocumentId id) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final ResourceQuery SPANS =
      ResourceQuery.of(DocumentText.class, "document-spans.rq");

  private static final String DOCUMENTS = "https://w3id.org/huisheng/id/doc/";

  /** {@return the source text: the strict decoding of the archived bytes} */
  String source() {
    try {
      return new SourceReader().read(lease.version().archived(id)).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the cleaned view} */
  String cleaned() {
    try {
      return Files.readString(lease.version().cleaned(id), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return text and spans as JSON in UTF-8; to be called within a transaction and a turn} */
  byte[] json(GuardedExecution execution, boolean withCleaned) {
    ObjectNode root = JSON.createObjectNode().put("id", id.digits()).put("text", source());
    if (withCleaned) {
      root.put("cleaned", cleaned());
    }
    ArrayNode spans = root.putArray("spans");
    Node document = NodeFactory.createURI(DOCUMENTS + id);
    execution.run(
        SPANS.with("document", document),
        lease.graphs(),
        running -> {
          RowSet rows = running.select();
          rows.forEachRemaining(row -> span(row, spans.addObject()));
          return spans.size();
        });
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void span(Binding row, ObjectNode node) {
    node.put("start", number(row.get("start")))
        .put("end", number(row.get("end")))
        .put("kind", row.get("kind").getLiteralLexicalForm())
        .put("iri", row.get("node").getURI());
    putIri(node, "role", row.get("role"));
    putIri(node, "denotes", row.get("denotes"));
    Node label = row.get("label");
    if (label != null) {
      node.put("label", label.getLiteralLexicalForm());
    }
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private static void putIri(ObjectNode node, String field, Node value) {
    if (value != null && value.isURI()) {
      node.put(field, value.getURI());
    }
  }
}
