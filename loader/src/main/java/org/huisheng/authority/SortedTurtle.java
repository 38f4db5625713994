package org.huisheng.authority;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Turtle in the order of its terms, so that two versions of a file can be compared line by line.
 */
final class SortedTurtle {

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private static final Map<String, String> PREFIXES = prefixes();

  private SortedTurtle() {}

  /**
   * {@return {@code graph} as Turtle}
   *
   * @param comment stands above it; one line or several, without {@code #}
   */
  static String write(String comment, Graph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF stream = StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS);
    stream.start();
    PREFIXES.forEach(stream::prefix);
    graph.stream().sorted(ORDER).forEach(stream::triple);
    stream.finish();
    return comment.strip().lines().map("# "::concat).reduce("", (all, line) -> all + line + "\n")
        + bytes.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    String base = "https://w3id.org/huisheng/";
    prefixes.put("hs", base + "ontology#");
    prefixes.put("body", base + "id/body/");
    prefixes.put("directive", base + "id/directive/");
    prefixes.put("division", base + "id/division/");
    prefixes.put("level", base + "scheme/level/");
    prefixes.put("meeting", base + "id/meeting/");
    prefixes.put("slogan", base + "id/slogan/");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("skosxl", "http://www.w3.org/2008/05/skos-xl#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }
}
