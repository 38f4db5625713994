package org.huisheng.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts of one version.
 *
 * @param run fingerprint of the program version and the rule files
 * @param documents how many documents are on the shelf
 * @param graphs how many named graphs there are
 * @param quads how many quads there are
 * @param cost what it costs to keep the evidence
 * @param classes IRI of each class → how many quads give something that type
 */
public record Statistics(
    String run,
    int documents,
    long graphs,
    long quads,
    EvidenceCost cost,
    SortedMap<String, Long> classes) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public Statistics {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  static Statistics of(Ledger ledger, DatasetGraph graphs) {
    SortedMap<String, Long> classes = new TreeMap<>();
    long quads = 0;
    for (Iterator<Quad> all = graphs.find(); all.hasNext(); quads++) {
      Quad quad = all.next();
      if (quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI()) {
        classes.merge(quad.getObject().getURI(), 1L, Long::sum);
      }
    }
    long named = 0;
    for (Iterator<Node> names = graphs.listGraphNodes(); names.hasNext(); names.next()) {
      named++;
    }
    return new Statistics(
        ledger.run(), ledger.documents().size(), named, quads, EvidenceCost.of(graphs), classes);
  }

  /** {@return the statistics as indented JSON} */
  public String json() {
    ObjectNode root =
        JSON.createObjectNode()
            .put("run", run)
            .put("documents", documents)
            .put("graphs", graphs)
            .put("quads", quads);
    cost.write(root.putObject("cost"), documents);
    classes.forEach(root.putObject("classes")::put);
    return root.toPrettyString() + "\n";
  }

  void write(Path file) throws IOException {
    AtomicFile.write(file, json());
  }

  static Statistics read(Path file) throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(file));
    SortedMap<String, Long> classes = new TreeMap<>();
    root.path("classes").properties().forEach(e -> classes.put(e.getKey(), e.getValue().asLong()));
    return new Statistics(
        root.path("run").asText(),
        root.path("documents").asInt(),
        root.path("graphs").asLong(),
        root.path("quads").asLong(),
        EvidenceCost.read(root.path("cost")),
        classes);
  }
}
