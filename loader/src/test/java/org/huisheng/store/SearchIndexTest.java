package org.huisheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

  private static final String GRAPHS =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX hs: <https://w3id.org/huisheng/ontology#>
      GRAPH <urn:g:1> {
        <urn:甲> skos:prefLabel "甲市总工会"@zh .
        <urn:文> dct:title "关于发展新质生产力的通知"@zh .
        <urn:句> hs:quote "生产新质量的产品"@zh
      }
      GRAPH <urn:g:2> { <urn:乙> skos:altLabel "数字经济ABC"@zh }
      """;

  @TempDir static Path folder;
  private static Database database;

  @BeforeAll
  static void publish() throws IOException {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.fromString(GRAPHS, Lang.TRIG).parse(graphs);
    Store store = new Store(folder);
    try (StoreWriter writer = store.writer();
        VersionBuild build = writer.build()) {
      build.graphs(new Ledger("run", "code", new TreeMap<>()), graphs);
      database = Database.open(build.publish());
    }
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static List<String> ask(String pattern) {
    String query =
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX dct: <http://purl.org/dc/terms/>
        PREFIX hs: <https://w3id.org/huisheng/ontology#>
        SELECT ?s { %s } ORDER BY ?s
        """
            .formatted(pattern);
    return Txn.calculateRead(
        database.graphs(),
        () -> {
          List<String> found = new ArrayList<>();
          try (QueryExec execution = QueryExec.dataset(database.graphs()).query(query).build()) {
            execution.select().forEachRemaining(row -> found.add(row.get("s").getURI()));
          }
          return found;
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A quoted run is found as it stands, and only so.
        "?s text:query (dct:title '\"新质生产力\"') | urn:文",
        "?s text:query (dct:title '\"生产力新质\"') | ''",
        "?s text:query (hs:quote '\"新质生产\"') | ''",
        // Without quotes, shared pairs of characters are enough.
        "?s text:query (dct:title '生产力新质') | urn:文",
        // One character finds something too, and names need no property.
        "?s text:query '质' | ''",
        "?s text:query (hs:quote '质') | urn:句",
        "?s text:query '甲' | urn:甲",
        "?s text:query 'abc' | urn:乙",
        "?s text:query ('数字' 10) | urn:乙",
        // A graph narrows it.
        "GRAPH <urn:g:1> { ?s text:query '总工会' } | urn:甲",
        "GRAPH <urn:g:2> { ?s text:query '总工会' } | ''",
        "(?s ?score ?text ?g) text:query '数字经济' . FILTER(?g = <urn:g:2> && lang(?text) = 'zh') | urn:乙",
      })
  void findsChineseAsUsersWriteIt(String pattern, String found) {
    assertThat(ask(pattern)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  @Test
  void namesWhatCanBeSearched() {
    assertThat(SearchIndex.properties()).hasSize(6);
  }
}
