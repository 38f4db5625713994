package org.huisheng.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What it costs to keep the evidence.
 *
 * @param mentions how many places name something
 * @param quads how many quads tell of these places
 * @param most the most that tell of one
 * @param families graphs of one kind ({@code doc}, {@code echo}, {@code uptake} …) → how many quads
 *     they hold
 */
public record EvidenceCost(long mentions, long quads, long most, SortedMap<String, Long> families) {

  private static final Pattern GRAPH = Pattern.compile("/graph/([^/]+)(?:/|$)");

  public EvidenceCost {
    families = Collections.unmodifiableSortedMap(new TreeMap<>(families));
  }

  static EvidenceCost of(DatasetGraph graphs) {
    Map<Node, Long> perMention = new HashMap<>();
    SortedMap<String, Long> families = new TreeMap<>();
    for (Iterator<Quad> all = graphs.find(); all.hasNext(); ) {
      Quad quad = all.next();
      families.merge(family(quad.getGraph()), 1L, Long::sum);
      if (quad.getSubject().isURI() && quad.getSubject().getURI().contains("/mention/")) {
        perMention.merge(quad.getSubject(), 1L, Long::sum);
      }
    }
    return new EvidenceCost(
        perMention.size(),
        perMention.values().stream().mapToLong(Long::longValue).sum(),
        perMention.values().stream().mapToLong(Long::longValue).max().orElse(0),
        families);
  }

  private static String family(Node graph) {
    Matcher name = GRAPH.matcher(graph.toString());
    return name.find() ? name.group(1) : graph.toString();
  }

  /** Writes what is kept, and the ratios that follow from it for so many documents. */
  void write(ObjectNode node, int documents) {
    long ofDocuments = families.getOrDefault("doc", 0L);
    node.put("mentions", mentions)
        .put("quadsOfMentions", quads)
        .put("mostQuadsOfOneMention", most)
        .put("quadsPerMention", ratio(quads, mentions))
        .put("quadsPerDocument", ratio(ofDocuments, documents))
        .put(
            "quadsPerDocumentWithEchoes",
            ratio(
                ofDocuments
                    + families.getOrDefault("echo", 0L)
                    + families.getOrDefault("descent", 0L),
                documents));
    families.forEach(node.putObject("quadsByGraph")::put);
  }

  static EvidenceCost read(JsonNode node) {
    SortedMap<String, Long> families = new TreeMap<>();
    node.path("quadsByGraph")
        .properties()
        .forEach(entry -> families.put(entry.getKey(), entry.getValue().asLong()));
    return new EvidenceCost(
        node.path("mentions").asLong(),
        node.path("quadsOfMentions").asLong(),
        node.path("mostQuadsOfOneMention").asLong(),
        families);
  }

  private static double ratio(long quads, long things) {
    return things == 0 ? 0 : Math.round(100.0 * quads / things) / 100.0;
  }
}
