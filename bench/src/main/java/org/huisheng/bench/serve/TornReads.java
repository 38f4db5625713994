package org.huisheng.bench.serve;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huisheng.store.Statistics;
import org.huisheng.store.Store;

/**
 * Holds an answer to the version that it names: as many quads and documents as were counted when it
 * was made, and no title in the full-text index that the graphs lack. Safe for threads.
 */
final class TornReads {

  private static final String QUERY =
      """
      PREFIX hs: <https://w3id.org/huisheng/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX text: <http://jena.apache.org/text#>
      SELECT ?quads ?documents ?strangers ?hits {
        { SELECT (COUNT(*) AS ?quads) { GRAPH ?g { ?s ?p ?o } } }
        { SELECT (COUNT(DISTINCT ?document) AS ?documents) { ?document hs:fileName ?name ; dcterms:title ?title } }
        { SELECT (COUNT(*) AS ?strangers) {
            (?found ?score ?words) text:query (dcterms:title "的 和 关于 会 中 一 全 省 市 工 国 十" 10000)
            FILTER NOT EXISTS { ?found dcterms:title ?words } } }
        { SELECT (COUNT(DISTINCT ?found) AS ?hits) {
            (?found ?score ?words) text:query (dcterms:title "的 和 关于 会 中 一 全 省 市 工 国 十" 10000) } }
      }
      """;

  private final Store store;
  private final Map<Integer, Long> quads = new ConcurrentHashMap<>();
  private final Map<Integer, String> answers = new ConcurrentHashMap<>();

  TornReads(Store store) {
    this.store = store;
  }

  String query() {
    return QUERY;
  }

  /** {@return what is wrong with {@code answer}, if anything} */
  Optional<String> check(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() != 200) {
      return Optional.empty(); // told as an error already
    }
    int version = Integer.parseInt(answer.headers().firstValue("X-Store-Version").orElseThrow());
    String body = answer.body();
    String first = answers.putIfAbsent(version, body);
    if (first != null && !first.equals(body)) {
      return Optional.of("torn: version " + version + " said " + first + " and then " + body);
    }
    Long counted = counted(version);
    if (counted != null && !body.contains("\"" + counted + "\"")) {
      return Optional.of("torn: version " + version + " has " + counted + " quads: " + body);
    }
    return body.replaceAll("\\s", "")
            .contains(
                "\"strangers\":{\"type\":\"literal\",\"datatype\":\"http://www.w3.org/2001/XMLSchema#integer\",\"value\":\"0\"}")
        ? Optional.empty()
        : Optional.of("torn: the index of version " + version + " has other titles: " + body);
  }

  /** {@return how many quads the version has; null when it is kept no longer} */
  private Long counted(int version) {
    return quads.computeIfAbsent(
        version,
        number -> {
          try {
            Statistics statistics = store.version(number).statistics();
            return statistics.quads();
          } catch (IOException e) {
            return null;
          }
        });
  }
}
