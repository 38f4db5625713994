package org.huisheng.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.huisheng.map.Iris;
import org.huisheng.model.DocumentId;
import org.huisheng.read.SourceReader;
import org.huisheng.store.StoreVersion;
import org.huisheng.vocabulary.Hs;

/** Reads the candidates of a version from its dump, so that a running server is not disturbed. */
final class Candidates {

  private static final int AROUND = 12;

  private static final String REASONS =
      """
      PREFIX hs: <%s>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT DISTINCT ?wording ?reason {
        GRAPH ?identity { ?slogan skos:inScheme <%s> ; skos:prefLabel ?wording }
        GRAPH ?saying { ?slogan hs:candidateReason ?reason }
      } ORDER BY ?wording ?reason
      """
          .formatted(Hs.NS, Iris.CANDIDATES.getURI());

  private static final String PLACES =
      """
      PREFIX hs: <%s>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT DISTINCT ?wording ?kind ?document ?start ?end {
        GRAPH ?identity { ?slogan skos:inScheme <%s> ; skos:prefLabel ?wording ; hs:sloganKind ?kind }
        GRAPH ?said { ?mention hs:denotes ?slogan ; hs:in ?document ; hs:start ?start ; hs:end ?end }
      } ORDER BY ?wording ?document ?start
      """
          .formatted(Hs.NS, Iris.CANDIDATES.getURI());

  private final StoreVersion version;
  private final Map<String, String> texts = new LinkedHashMap<>();

  Candidates(StoreVersion version) {
    this.version = version;
  }

  /** {@return the candidates, those of most documents first} */
  List<Candidate> list() throws IOException {
    Map<String, List<Binding>> places = new TreeMap<>();
    DatasetGraph graphs = version.dump().read();
    try (QueryExec query = QueryExec.dataset(graphs).query(PLACES).build()) {
      RowSet rows = query.select();
      rows.forEachRemaining(
          row -> places.computeIfAbsent(text(row, "wording"), any -> new ArrayList<>()).add(row));
    }
    Map<String, String> reasons = reasons(graphs);
    List<Candidate> found = new ArrayList<>();
    for (Map.Entry<String, List<Binding>> entry : places.entrySet()) {
      found.add(candidate(entry.getKey(), reasons, entry.getValue()));
    }
    found.sort(
        Comparator.comparingInt(Candidate::documents)
            .thenComparingInt(Candidate::mentions)
            .reversed()
            .thenComparing(Candidate::wording));
    return found;
  }

  private static Map<String, String> reasons(DatasetGraph graphs) {
    Map<String, String> reasons = new LinkedHashMap<>();
    try (QueryExec query = QueryExec.dataset(graphs).query(REASONS).build()) {
      query
          .select()
          .forEachRemaining(
              row ->
                  reasons.merge(
                      text(row, "wording"),
                      lastSegment(text(row, "reason")),
                      (before, more) -> before + " " + more));
    }
    return reasons;
  }

  private Candidate candidate(String wording, Map<String, String> reasons, List<Binding> places)
      throws IOException {
    TreeSet<String> documents = new TreeSet<>();
    places.forEach(place -> documents.add(text(place, "document")));
    Binding first = places.get(0);
    return new Candidate(
        wording,
        lastSegment(text(first, "kind")),
        reasons.getOrDefault(wording, ""),
        documents.size(),
        places.size(),
        quote(
            source(lastSegment(text(first, "document"))),
            Integer.parseInt(text(first, "start")),
            Integer.parseInt(text(first, "end"))));
  }

  private String source(String document) throws IOException {
    String known = texts.get(document);
    if (known == null) {
      known = new SourceReader().read(version.archived(new DocumentId(document))).text();
      texts.put(document, known);
    }
    return known;
  }

  /** Offsets are code points of the source text. */
  private static String quote(String source, int start, int end) {
    int[] points = source.codePoints().toArray();
    int from = Math.max(0, start - AROUND);
    int to = Math.min(points.length, end + AROUND);
    return new String(points, from, to - from).replaceAll("\\s+", " ").strip();
  }

  private static String text(Binding row, String variable) {
    Node node = row.get(variable);
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private static String lastSegment(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
