package org.huisheng.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLibraryTest {

  static final String PREFIXES =
      """
      # for all
      PREFIX hs: <https://w3id.org/huisheng/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  static final String TEXTS =
      """
      #+ title: Bodies by name
      #+ title_zh: 按名称找单位
      #+ question: Which body has this name?
      #+ question_zh: 哪个单位叫这个名字？
      #+ summary: The bodies of that name.
      #+ tags: body, name
      #+ chart: heatmap
      #+ reading: Names repeat.
      #+ reading_zh: 名称有重复。
      """;

  private static final String BODIES =
      TEXTS
          + """
          #+ param: name label 市 总 — canonical name
          #+ param: session integer — number of the session
          #+ column: body iri - — the body
          #+ column: documents integer documents — how many
          # an ordinary comment
          SELECT ?body (COUNT(*) AS ?documents)
          WHERE { ?body skos:prefLabel ?name OPTIONAL { ?body hs:session ?session }
                  FILTER EXISTS { SELECT ?body { ?body skos:prefLabel ?name } } }
          GROUP BY ?body ORDER BY ?body
          """;

  private static NamedQuery query(String content) {
    return QueryLibrary.of(Map.of("prefixes.ttl", bytes(PREFIXES), "q.rq", bytes(content)))
        .get("q");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsEveryQueryOfTheRepository() {
    assertThat(QueryLibrary.load().all()).allSatisfy(query -> query.bind(Map.of()));
  }

  @Test
  void headerLinesBecomeTypedValues() {
    NamedQuery query = query(BODIES);

    assertThat(query.about().questionZh()).isEqualTo("哪个单位叫这个名字？");
    assertThat(query.parameters())
        .extracting(Parameter::name, Parameter::type, p -> p.defaultValue().orElse("free"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("name", ParameterType.LABEL, "市 总"),
            org.assertj.core.groups.Tuple.tuple("session", ParameterType.INTEGER, "free"));
    assertThat(query.columns())
        .extracting(column -> column.unit().orElse("none"))
        .containsExactly("none", "documents");
  }

  @Test
  void valuesReplaceVariablesEverywhereAndOthersStayFree() {
    String bound = query(BODIES).bind(Map.of("session", "007")).serialize();

    assertThat(bound).doesNotContain("?name").doesNotContain("?session");
    assertThat(bound.split("\"市 总\"@zh", -1)).hasSize(3);
    assertThat(bound).contains("hs:session  7");
    assertThat(query(BODIES).bind(Map.of()).serialize()).contains("?session");
  }

  @Test
  void aValueCannotLeaveItsPlace() {
    String hostile = "x\"@zh } INSERT { <a:a> <a:a> \"";

    String bound = query(BODIES).bind(Map.of("name", hostile)).serialize();

    assertThat(bound).contains("\\\"@zh } INSERT { <a:a> <a:a> \\\"\"@zh");
  }

  @Test
  void aParameterThatIsAColumnHoldsItsValueInEveryRow() {
    NamedQuery query =
        query(
            TEXTS
                + """
                #+ param: name label — canonical name
                #+ column: name label - — canonical name
                #+ column: body iri - — the body
                SELECT ?name ?body WHERE { ?body skos:prefLabel ?name } ORDER BY ?name
                """);
    DatasetGraph graphs = DatasetFactory.createTxnMem().asDatasetGraph();
    RDFParser.fromString(
            PREFIXES + "<urn:a> skos:prefLabel \"甲\"@zh . <urn:b> skos:prefLabel \"乙\"@zh .",
            Lang.TURTLE)
        .parse(graphs);

    byte[] all = query.run(Map.of(), graphs, ResultFormat.CSV::write);
    byte[] one = query.run(Map.of("name", "乙"), graphs, ResultFormat.CSV::write);

    assertThat(new String(all, StandardCharsets.UTF_8).lines()).hasSize(3);
    assertThat(new String(one, StandardCharsets.UTF_8).lines())
        .containsExactly("name,body", "乙,urn:b");
  }

  @ParameterizedTest
  @CsvSource({
    "session, twenty, 'parameter session of query q: ''twenty'' is not a whole number such as 20'",
    "sesion, 20, 'query q has no parameter ''sesion''; did you mean session, name?'"
  })
  void aBadArgumentSaysWhatWouldDo(String name, String value, String message) {
    assertThatExceptionOfType(BadArgumentException.class)
        .isThrownBy(() -> query(BODIES).bind(Map.of(name, value)))
        .withMessage(message);
  }

  @Test
  void anUnknownQueryNamesTheNearest() {
    QueryLibrary library =
        QueryLibrary.of(Map.of("prefixes.ttl", bytes(PREFIXES), "bodies.rq", bytes(BODIES)));

    assertThatExceptionOfType(BadArgumentException.class)
        .isThrownBy(() -> library.get("bodys"))
        .withMessage("no query is called 'bodys'; did you mean bodies?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "#+ colour: red | unknown key 'colour'",
        "#+ title: again | title stands twice",
        "#+ chart: pie | no chart is called 'pie'",
        "#+ param: name text — n | no type is called 'text'",
        "#+ param: format string — n | no parameter is called 'format'",
        "#+ param: bom string — n | no parameter is called 'bom'",
        "#+ param: page-size integer — n | no parameter is called 'page-size'",
        "#+ param: day date soon — n | 'soon' is not a day",
        "#+ param: name label | ' — ' and what it means are missing",
        "#+ column: body iri — n | a column has the form"
      })
  void aWrongHeaderLineIsNamedByFileAndLine(String line, String message) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> query(TEXTS + line + "\nSELECT ?body { ?body a hs:Body }"))
        .withMessageStartingWith("queries/q.rq:10: ")
        .withMessageContaining(message);
  }

  @Test
  void aSyntaxErrorIsNamedByItsLineInTheFile() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> query(TEXTS + "SELECT ?a\nWHERE { ?a ?b }"))
        .withMessageStartingWith("queries/q.rq:11: ");
  }

  @Test
  void columnsMustBeThoseOfTheSelectClauseInItsOrder() {
    for (String select :
        List.of("SELECT ?documents ?body { ?body hs:n ?documents }", "SELECT * {}")) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> query(BODIES.substring(0, BODIES.indexOf("SELECT")) + select));
    }
  }

  @Test
  void theHeaderTellsHowToLookAtAResultAndHowToReadIt() {
    Description about = query(BODIES).about();

    assertThat(about.chart()).isEqualTo(Chart.HEATMAP);
    assertThat(about.tags()).containsExactly("body", "name");
    assertThat(about.readingZh()).isEqualTo("名称有重复。");
  }

  @Test
  void twoQueriesOfOneNameAreRefused() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                QueryLibrary.of(
                    Map.of(
                        "prefixes.ttl", bytes(PREFIXES),
                        "a/q.rq", bytes(BODIES),
                        "b/q.rq", bytes(BODIES))))
        .withMessageContaining("another query has this name");
  }

  @Test
  void aQueryMayMakeAGraphOfWhatIsBound() {
    NamedQuery query =
        query(
            TEXTS
                + """
                #+ param: name label 甲 — canonical name
                CONSTRUCT { ?body skos:altLabel ?name } WHERE { ?body skos:prefLabel ?name }
                """);
    DatasetGraph graphs = DatasetFactory.createTxnMem().asDatasetGraph();
    RDFParser.fromString(
            PREFIXES + "<urn:a> skos:prefLabel \"甲\"@zh . <urn:b> skos:prefLabel \"乙\"@zh .",
            Lang.TURTLE)
        .parse(graphs);

    assertThat(query.makesGraph()).isTrue();
    assertThat(
            new String(
                GraphFormat.NTRIPLES.write(query.graph(Map.of(), graphs)), StandardCharsets.UTF_8))
        .isEqualTo("<urn:a> <http://www.w3.org/2004/02/skos/core#altLabel> \"甲\"@zh .\n");
  }
}
