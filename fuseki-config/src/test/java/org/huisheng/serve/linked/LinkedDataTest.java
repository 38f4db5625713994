package org.huisheng.serve.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huisheng.serve.Sample.header;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.huisheng.serve.Sample;
import org.huisheng.serve.guard.Limit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

  private static final String BASE = "https://w3id.org/huisheng/";
  private static final String BODY = "%E7%94%B2%E5%B8%82%E6%80%BB%E5%B7%A5%E4%BC%9A"; // 甲市总工会
  private static final Node THING = NodeFactory.createURI(BASE + "id/body/甲市总工会");

  @TempDir static Path folder;
  private static Sample sample;

  @BeforeAll
  static void start() throws Exception {
    sample =
        Sample.serve(
            folder,
            limits -> limits.with(Limit.CLIENT_ERRORS, 1000).with(Limit.ANSWER_ROWS, 30),
            Optional.empty());
  }

  @AfterAll
  static void stop() throws Exception {
    sample.close();
  }

  private static Graph graph(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String type = header(answer, "Content-Type").replaceAll(";.*", "");
    Lang language = RDFLanguages.contentTypeToLang(type);
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.fromString(answer.body(), language).parse(graph);
    return graph;
  }

  private static String location(HttpResponse<String> answer) {
    return header(answer, "Location");
  }

  @Test
  void aThingLeadsToItsDescription() throws Exception {
    HttpResponse<String> answer = sample.get("id/body/" + BODY);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).isEqualTo(sample.address() + "data/id/body/" + BODY);
    assertThat(header(answer, "Link")).contains("rel=\"describedby\"");
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, turtle",
    "application/ld+json, jsonld",
    "application/n-triples, ntriples",
    "application/rdf+xml, rdfxml"
  })
  void aDescriptionIsWrittenAsAsked(String type, String name) throws Exception {
    String path = "data/id/body/" + BODY;
    HttpResponse<String> answer = sample.get(path, "Accept", type);

    assertThat(header(answer, "Content-Type")).startsWith(type);
    assertThat(header(answer, "Content-Location"))
        .isEqualTo(sample.address() + path + "?format=" + name);
    assertThat(header(answer, "Vary")).contains("Accept");
    assertThat(header(answer, "Link"))
        .contains("?format=jsonld>; rel=\"alternate\"; type=\"application/ld+json\"")
        .contains("<" + BASE + "id/body/" + BODY + ">; rel=\"about\"");
    assertThat(graph(answer).isIsomorphicWith(graph(sample.get(path)))).isTrue();
    assertThat(sample.get(path, "Accept", type, "If-None-Match", header(answer, "ETag")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(304);
  }

  @Test
  void aDescriptionTellsWhatIsSaidWithNamesAndWhatLeadsHere() throws Exception {
    Graph description = graph(sample.get("data/id/body/" + BODY));

    assertThat(description.contains(THING, Node.ANY, iri("id/body/丙省总工会"))).isTrue();
    assertThat(
            description.contains(
                iri("id/body/丙省总工会"), Node.ANY, NodeFactory.createLiteralLang("丙省总工会", "zh")))
        .isTrue();
    assertThat(description.contains(iri("id/doc/" + Sample.FIRST), Node.ANY, THING)).isTrue();
    assertThat(description.contains(iri("id/shelf/all"), Node.ANY, THING)).isTrue();
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  @Test
  void aPersonIsLedToTheExplorer() throws Exception {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    HttpResponse<String> answer = sample.get("data/id/body/" + BODY, "Accept", browser);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer))
        .isEqualTo(
            sample.address() + "?iri=https%3A%2F%2Fw3id.org%2Fhuisheng%2Fid%2Fbody%2F" + BODY);
    assertThat(sample.get(location(answer)).body()).contains("src=\"main.js\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/person/%E5%BC%A0%20%E4%B8%89@%E7%94%B2%E5%B8%82%E6%80%BB%E5%B7%A5%E4%BC%9A%28%E7%AD%B9%29",
        "id/slogan/%F0%A0%AE%B7%E9%87%8E%E7%B2%BE%E7%A5%9E",
        "id/person/%E7%94%B2%2F%E4%B9%99%25",
        "scheme/genre/notice",
        "id/shelf/all"
      })
  void namesWithUnusualCharactersAreFound(String path) throws Exception {
    HttpResponse<String> answer = sample.get(path);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(sample.get(location(answer)).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsOnlyAnOldNameIsRedirectedToTheNewOne() throws Exception {
    HttpResponse<String> answer =
        sample.get("id/body/%E6%97%A7%E5%90%8D%E6%80%BB%E5%B7%A5%E4%BC%9A");

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(location(answer)).isEqualTo(sample.address() + "id/body/" + BODY);
  }

  @Test
  void aDistrictThatWasMergedIsStillDescribed() throws Exception {
    assertThat(location(sample.get("id/division/110103"))).endsWith("data/id/division/110103");
  }

  @Test
  void aGraphIsADocument() throws Exception {
    String path = "graph/doc/" + Sample.SECOND;

    assertThat(graph(sample.get(path)).size()).isEqualTo(2);
    assertThat(header(sample.get(path), "Link")).contains("rel=\"alternate\"");
    assertThat(location(sample.get(path, "Accept", "text/html"))).contains("?iri=");
  }

  @Test
  void aGraphBeyondTheLimitIsDescribedInstead() throws Exception {
    HttpResponse<String> answer = sample.get("graph/doc/" + Sample.FIRST);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(sample.get(location(answer)).statusCode()).isEqualTo(200);
  }

  @Test
  void theOntologyIsADocumentForPersonsAndForPrograms() throws Exception {
    HttpResponse<String> turtle = sample.get("ontology");
    HttpResponse<String> page = sample.get("ontology", "Accept", "text/html");

    assertThat(graph(turtle).size()).isGreaterThan(500);
    assertThat(turtle.body()).startsWith("#");
    assertThat(graph(sample.get("ontology", "Accept", "application/n-triples")).size())
        .isEqualTo(graph(turtle).size());
    assertThat(page.body()).startsWith("<!DOCTYPE html>");
    assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "sha256-");
    assertThat(sample.get("ontology/1.0.0").statusCode()).isEqualTo(200);
    assertThat(sample.get("ontology/0.0.1").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id/body/none", "data/id/body/none", "id/", "graph/none", "data/", "scheme/x/y"})
  void whatIsNotThereIsAProblem(String path) throws Exception {
    HttpResponse<String> answer = sample.get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2Fconfig.ttl",
        "%2e%2e%2Flimits.properties",
        "%2e%2e/limits.properties",
        "id/..%2F..%2Flimits.properties",
        "%252e%252e/limits.properties",
        "id/%FF"
      })
  void noPathLeadsOutOfWhatIsServed(String path) throws Exception {
    assertThat(sample.get(path).statusCode()).isBetween(400, 404);
  }

  @Test
  void addressesAreAbsolute() throws Exception {
    assertThat(URI.create(location(sample.get("id/shelf/all"))).isAbsolute()).isTrue();
  }
}
