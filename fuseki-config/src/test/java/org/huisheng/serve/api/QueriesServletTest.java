package org.huisheng.serve.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huisheng.serve.Sample.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.serve.Sample;
import org.huisheng.serve.guard.Limit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesServletTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Finds the two bodies and the one that is called by an old name no longer. */
  private static final String BODIES = "api/queries/find-by-name?text=" + encoded("总工会");

  @TempDir static Path folder;
  private static Sample sample;

  @BeforeAll
  static void start() throws Exception {
    sample =
        Sample.serve(folder, limits -> limits.with(Limit.CLIENT_ERRORS, 1000), Optional.empty());
  }

  @AfterAll
  static void stop() throws Exception {
    sample.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = sample.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  @Test
  void withoutAWishRowsArePlainJsonWithNumbersAsNumbers() throws Exception {
    JsonNode answer = json("api/queries/find-by-name?text=" + encoded("甲市"));

    assertThat(answer.path("query").textValue()).isEqualTo("find-by-name");
    assertThat(answer.path("version").intValue()).isEqualTo(2);
    assertThat(answer.path("columns").get(4).toString())
        .isEqualTo("{\"name\":\"documents\",\"type\":\"integer\",\"unit\":\"documents\"}");
    JsonNode row = answer.path("rows").get(0);
    assertThat(row.path("thing").textValue()).isEqualTo("https://w3id.org/huisheng/id/body/甲市总工会");
    assertThat(row.path("name").textValue()).isEqualTo("甲市总工会");
    assertThat(row.path("documents").isIntegralNumber()).isTrue();
    assertThat(row.has("code")).isTrue();
    assertThat(row.path("code").isNull()).isTrue();
    assertThat(answer.path("page").path("total").intValue()).isEqualTo(1);
  }

  @Test
  void datesAreText() throws Exception {
    JsonNode row = json("api/queries/documents").path("rows").get(0);

    assertThat(row.path("earliest").textValue()).isEqualTo("2022-10-29");
    assertThat(row.path("latest").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json",
    "sparql-json, application/sparql-results+json",
    "sparql-xml, application/sparql-results+xml",
    "csv, text/csv",
    "tsv, text/tab-separated-values"
  })
  void theFormatIsAskedForByNameOrByMediaType(String name, String type) throws Exception {
    HttpResponse<String> named = sample.get(BODIES + "&format=" + name);
    HttpResponse<String> accepted = sample.get(BODIES, "Accept", type + ", */*;q=0.1");

    assertThat(header(named, "Content-Type")).isEqualToIgnoringCase(type + ";charset=utf-8");
    assertThat(accepted.body()).isEqualTo(named.body());
    assertThat(header(accepted, "Vary")).contains("Accept");
  }

  @Test
  void aSpreadsheetGetsAByteOrderMarkIfItAsks() throws Exception {
    assertThat(sample.get(BODIES + "&format=csv&bom=true").body()).startsWith("\uFEFFthing,");
    assertThat(sample.get(BODIES + "&format=csv").body()).startsWith("thing,");
  }

  @Test
  void pagesTogetherAreTheWholeAndLeadToOneAnother() throws Exception {
    List<JsonNode> rows = new ArrayList<>();
    String next = BODIES + "&page-size=1";
    int pages = 0;
    while (next != null) {
      JsonNode page = json(next);
      page.path("rows").forEach(rows::add);
      next = page.path("page").path("next").textValue();
      pages++;
    }
    List<JsonNode> whole = new ArrayList<>();
    json(BODIES).path("rows").forEach(whole::add);

    assertThat(rows).isEqualTo(whole).hasSize(2);
    assertThat(pages).isEqualTo(2);
  }

  @Test
  void headersLeadToOtherPages() throws Exception {
    String first = header(sample.get(BODIES + "&page-size=1&format=csv"), "Link");
    String second = header(sample.get(BODIES + "&page-size=1&page=2"), "Link");

    assertThat(first)
        .contains("page=2&page-size=1&text=", ">; rel=\"next\"", "format=csv", "rel=\"first\"")
        .doesNotContain("prev");
    assertThat(second).contains("rel=\"prev\"").doesNotContain("next");
    assertThat(header(sample.get(BODIES), "Link")).isEmpty();
  }

  @Test
  void howManyThereAreIsSaidOnTheLastPageOnly() throws Exception {
    assertThat(json(BODIES + "&page-size=1").path("page").has("total")).isFalse();
    assertThat(json(BODIES + "&page-size=1&page=2").path("page").path("total").intValue())
        .isEqualTo(2);
    JsonNode beyond = json(BODIES + "&page-size=1&page=7");
    assertThat(beyond.path("rows")).isEmpty();
    assertThat(beyond.path("page").has("total")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&page=0 | page = '0' is not a whole number from 1",
        "&page-size=100001 | from 1 to 100000",
        "&page-size=x | page-size = 'x'",
        "&format=pdf | no format is called 'pdf'; there are [json, sparql-json",
        "&bom=true | bom goes with format=csv",
        "&bom=yes&format=csv | is not true or false",
        "&txet=x | did you mean text",
        "&from=tomorrow | is not a day",
        "&from=%FF | percent-encoded UTF-8"
      })
  void whatDoesNotFitIsRefusedWithAHint(String arguments, String detail) throws Exception {
    HttpResponse<String> answer = sample.get(BODIES + arguments);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(JSON.readTree(answer.body()).path("detail").textValue()).contains(detail);
    assertThat(JSON.readTree(answer.body()).path("hint").textValue()).isNotBlank();
    assertThat(header(answer, "ETag")).isEmpty();
  }

  @Test
  void aGraphIsWrittenAsAskedAndHasNoPages() throws Exception {
    String graph = "api/queries/network-of-superiors";

    assertThat(header(sample.get(graph), "Content-Type")).startsWith("text/turtle");
    for (String type : List.of("application/n-triples", "application/ld+json")) {
      assertThat(header(sample.get(graph, "Accept", type), "Content-Type")).startsWith(type);
    }
    assertThat(header(sample.get(graph + "?format=rdfxml"), "Content-Type"))
        .startsWith("application/rdf+xml");
    assertThat(sample.get(graph + "?page-size=1").body()).contains("go with rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"api/queries/documents", "api/queries", "api/openapi.json"})
  void whoHasTheAnswerIsToldSo(String path) throws Exception {
    HttpResponse<String> first = sample.get(path);
    HttpResponse<String> again =
        sample.get(path, "If-None-Match", header(first, "ETag"), "Accept", "*/*");

    assertThat(header(first, "ETag")).isNotEmpty();
    assertThat(header(first, "Cache-Control")).isEqualTo("max-age=60, must-revalidate");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void anotherFormatIsAnotherAnswer() throws Exception {
    String tag = header(sample.get("api/queries/documents"), "ETag");

    assertThat(
            sample
                .get("api/queries/documents", "If-None-Match", tag, "Accept", "text/csv")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void headersComeWithoutTheBody() throws Exception {
    HttpResponse<String> head = sample.head(BODIES);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "X-Rows")).isEqualTo("2");
    assertThat(header(head, "X-Store-Version")).isEqualTo("2");
  }

  @Test
  void theTextOfAQueryGivesTheRowsThatItGives() throws Exception {
    String arguments = "?text=" + encoded("甲市");
    HttpResponse<String> text = sample.get("api/queries/find-by-name/sparql" + arguments);

    assertThat(header(text, "Content-Type")).startsWith("application/sparql-query");
    assertThat(text.body()).contains("\"甲市\"").doesNotContain("?text");
    assertThat(sample.get("sparql?query=" + encoded(text.body()), "Accept", "text/csv").body())
        .isEqualTo(sample.get("api/queries/find-by-name" + arguments + "&format=csv").body());
    assertThat(sample.get("api/queries/find-by-name/sparql?nothing=1").statusCode()).isEqualTo(400);
    assertThat(sample.get("api/queries/nothing/sparql").statusCode()).isEqualTo(404);
  }

  @Test
  void theCatalogueLeadsToEachQuery() throws Exception {
    for (JsonNode query : json("api/queries")) {
      String href = query.path("href").textValue();
      assertThat(href).isEqualTo(sample.address() + "api/queries/" + query.path("name").asText());
    }
  }

  @Test
  void everyQueryHasAnOrderAndAnswersByThePage() throws Exception {
    for (JsonNode query : json("api/queries")) {
      if (query.path("answer").textValue().equals("rows")) {
        assertThat(query.path("sparql").textValue())
            .as(query.path("name").textValue())
            .contains("ORDER BY");
        json("api/queries/" + query.path("name").textValue() + "?page-size=2");
      }
    }
  }
}
