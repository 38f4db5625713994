package org.huisheng.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code /sparql} answers, and what it says when it does not. */
class AnswersTest {

  private static final String ALL = "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s ?p ?o";

  private static final Limits SMALL =
      Limits.standard().with(Limit.ANSWER_ROWS, 3).with(Limit.ANSWER_BYTES, 2000);

  @TempDir static Path folder;
  private static HuishengServer server;
  private static Asked asked;

  @BeforeAll
  static void start() throws IOException {
    Store store = Fixture.store(folder);
    server =
        HuishengServer.start(store, Fixture.publish(store), ServerSettings.local(0).with(SMALL));
    asked = new Asked(server.address());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', application/xml",
    "*/*, application/sparql-results+json",
  })
  void rowsComeInTheFormatThatIsAccepted(String accept, String type) throws Exception {
    HttpResponse<String> answer = asked.sparql(ALL + " LIMIT 1", "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith(type)
        .containsIgnoringCase("charset=utf-8");
    assertThat(answer.headers().firstValue("X-Store-Version")).contains("1");
    assertThat(answer.headers().firstValue("X-Rows")).contains("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json"})
  void graphsComeInTheFormatThatIsAccepted(String accept) throws Exception {
    HttpResponse<String> answer = asked.sparql("DESCRIBE <urn:乙>", "Accept", accept);

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(accept);
    assertThat(answer.body()).contains("乙市总工会");
  }

  @Test
  void tooManyRowsAreRefusedAndNotCut() throws Exception {
    HttpResponse<String> answer = asked.sparql(ALL, "Accept", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("\"code\":\"answer-rows\"", "more than 3 rows", "\"hint\":", "\"request\":");
  }

  @Test
  void whoTakesTheFirstRowsIsToldWhereTheOthersAre() throws Exception {
    HttpResponse<String> json = asked.get("sparql?truncate=true&query=" + Asked.encoded(ALL));
    String next =
        json.headers().firstValue("Link").orElseThrow().replaceFirst("<(.*)>; rel=\"next\"", "$1");
    HttpResponse<String> rest = asked.get(next);
    HttpResponse<String> xml =
        asked.get(
            "sparql?truncate=true&query=" + Asked.encoded(ALL),
            "Accept",
            "application/sparql-results+xml");

    assertThat(json.headers().firstValue("X-Truncated")).contains("rows");
    assertThat(json.body()).contains("\"link\": [ \"" + next + "\" ]");
    assertThat(rest.statusCode()).isEqualTo(200);
    assertThat(rest.headers().firstValue("X-Rows")).contains("2");
    assertThat(rest.headers().firstValue("X-Truncated")).isEmpty();
    assertThat(xml.body()).contains("<link href=\"" + next.replace("&", "&amp;") + "\"/></head>");
    assertThat(
            asked
                .get("sparql?truncate=true&query=" + Asked.encoded(ALL), "Accept", "text/csv")
                .body())
        .contains("\"code\":\"truncate\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { ?s ?p ?o . ?o ?p ?s } { ?s ?p ?o FILTER(isIRI(?o)) } ",
        "CONSTRUCT WHERE { ?s ?p ?o }"
      })
  void tooLargeGraphsAreRefused(String query) throws Exception {
    assertThat(asked.sparql(query).body()).contains("\"code\":\"answer-rows\"");
  }

  @Test
  void tooManyBytesAreRefused() throws Exception {
    String query = "SELECT (\"" + "长".repeat(1000) + "\" AS ?x) {}";

    assertThat(asked.sparql(query).body()).contains("\"code\":\"answer-bytes\"");
  }

  @Test
  void anAnswerThatTheClientHasIsNotSentAgain() throws Exception {
    HttpResponse<String> first = asked.sparql(ALL + " LIMIT 1");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = asked.sparql(ALL + " LIMIT 1", "If-None-Match", tag);
    HttpResponse<String> other = asked.sparql(ALL + " LIMIT 2", "If-None-Match", tag);
    HttpResponse<String> format =
        asked.sparql(ALL + " LIMIT 1", "If-None-Match", tag, "Accept", "text/csv");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(format.statusCode()).isEqualTo(200);
    assertThat(asked.sparql("SELECT (NOW() AS ?t) {}").headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void longAnswersAreCompressedForWhoTakesThat() throws Exception {
    String query = "SELECT (\"" + "x".repeat(1500) + "\" AS ?x) {}";

    assertThat(
            asked.sparql(query, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
        .contains("gzip");
    assertThat(asked.sparql(query).headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void aMistakeIsToldWithItsPlace() throws Exception {
    HttpResponse<String> answer = asked.sparql("SELECT *\nWHERE { ?s ?p }");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"line\":2", "\"column\":", "\"code\":\"syntax\"");
  }

  @Test
  void withoutAQueryTheServiceDescribesItselfAndEveryLimit() throws Exception {
    HttpResponse<String> answer = asked.get("sparql", "Accept", "text/turtle");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Model description = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), Lang.TURTLE).parse(description);
    String sd = "http://www.w3.org/ns/sparql-service-description#";

    assertThat(
            description
                .listSubjectsWithProperty(description.createProperty(sd, "endpoint"))
                .toList())
        .hasSize(1);
    assertThat(
            description.contains(
                null,
                description.createProperty(sd, "feature"),
                description.createResource(sd + "UnionDefaultGraph")))
        .isTrue();
    assertThat(
            description.contains(
                null,
                description.createProperty(sd, "name"),
                description.createResource("urn:g:1")))
        .isTrue();
    for (Limit limit : Limit.values()) {
      assertThat(answer.body()).contains("\"" + limit.notation() + "\"");
    }
  }

  @Test
  void pagesOfOtherOriginsMayReadWithoutCredentials() throws Exception {
    HttpResponse<String> answer = asked.sparql(ALL + " LIMIT 1", "Origin", "https://example.org");
    HttpResponse<String> preflight =
        asked.send(
            asked
                .request("sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody()));

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
        .contains("Retry-After", "ETag", "X-Truncated");
    assertThat(preflight.statusCode()).isEqualTo(204);
  }
}
