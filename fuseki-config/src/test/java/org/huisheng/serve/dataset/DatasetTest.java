package org.huisheng.serve.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huisheng.serve.Sample.header;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.huisheng.serve.Sample;
import org.huisheng.store.Dump;
import org.huisheng.vocabulary.Hs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {

  @TempDir static Path folder;
  private static Sample sample;

  @BeforeAll
  static void start() throws Exception {
    sample = Sample.serve(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    sample.close();
  }

  private static Model model(String path) throws Exception {
    HttpResponse<String> answer = sample.get(path);
    assertThat(header(answer, "Content-Type")).startsWith("text/turtle");
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), Lang.TURTLE).parse(model);
    return model;
  }

  private static Dump dump() throws Exception {
    return sample.store().current().orElseThrow().dump();
  }

  @Test
  void theWellKnownAddressLeadsToTheDescription() throws Exception {
    HttpResponse<String> answer = sample.get(".well-known/void");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo(sample.address() + "void");
  }

  @Test
  void whatIsCountedIsThere() throws Exception {
    Model model = model("void");
    Resource dataset = model.getResource(sample.address() + "void#dataset");

    long lines;
    try (var in = new GZIPInputStream(Files.newInputStream(dump().file()))) {
      lines =
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().count();
    }
    assertThat(dataset.getRequiredProperty(VOID.triples).getLong()).isEqualTo(lines);
    assertThat(dataset.getRequiredProperty(VOID.entities).getLong()).isEqualTo(subjects());
    assertThat(dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI())
        .isEqualTo(sample.address() + "sparql");
    assertThat(dataset.listProperties(VOID.vocabulary).mapWith(each -> each.getObject().toString()))
        .toIterable()
        .contains(Hs.NS);
    Resource documents =
        model.listSubjectsWithProperty(VOID._class, Hs.Document).next().asResource();
    assertThat(documents.getRequiredProperty(VOID.entities).getLong()).isEqualTo(2);
    assertThat(model.contains(dataset, VOID.classPartition, documents)).isTrue();
    Resource starts = model.listSubjectsWithProperty(VOID.property, Hs.start).next();
    assertThat(starts.getRequiredProperty(VOID.triples).getLong()).isEqualTo(6);
  }

  private static long subjects() throws Exception {
    String csv =
        sample
            .get(
                "sparql?query="
                    + java.net.URLEncoder.encode(
                        "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
                        java.nio.charset.StandardCharsets.UTF_8),
                "Accept",
                "text/csv")
            .body();
    return Long.parseLong(csv.lines().toList().get(1));
  }

  @Test
  void theDescriptionIsNegotiatedAndHasATag() throws Exception {
    HttpResponse<String> json = sample.get("void", "Accept", "application/ld+json");

    assertThat(header(json, "Content-Type")).startsWith("application/ld+json");
    assertThat(
            sample
                .get("void", "Accept", "application/ld+json", "If-None-Match", header(json, "ETag"))
                .statusCode())
        .isEqualTo(304);
    assertThat(header(sample.get("void", "Accept", "text/html"), "Content-Type"))
        .startsWith("text/turtle");
  }

  @Test
  void theCatalogueTellsHowTheDumpIsHadAndChecked() throws Exception {
    Model model = model("dcat");

    Resource dump = model.listSubjectsWithProperty(RDF.type, DCAT.Distribution).next();
    assertThat(dump.getRequiredProperty(DCAT.byteSize).getLong())
        .isEqualTo(Files.size(dump().file()));
    assertThat(dump.getPropertyResourceValue(DCAT.downloadURL).getURI())
        .isEqualTo(sample.address() + "dump.nq.gz");
    assertThat(model.listObjects().mapWith(Object::toString).toList())
        .anyMatch(value -> value.contains(sha256()));
    assertThat(model.listSubjectsWithProperty(RDF.type, DCAT.DataService).hasNext()).isTrue();
    assertThat(model.listSubjectsWithProperty(DCTerms.modified).hasNext()).isTrue();
    assertThat(model.contains(null, DCTerms.license)).isFalse();
  }

  private static String sha256() {
    try {
      return dump().sha256();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theDumpIsTheFileOfTheVersion() throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(sample.request("dump.nq.gz").build(), BodyHandlers.ofByteArray());

    assertThat(answer.body()).isEqualTo(Files.readAllBytes(dump().file()));
    assertThat(header(answer, "ETag")).isEqualTo("\"" + sha256() + "\"");
    assertThat(header(answer, "Content-Disposition")).contains("huisheng-2.nq.gz");
    assertThat(sample.get("dump.nq.gz", "If-None-Match", header(answer, "ETag")).statusCode())
        .isEqualTo(304);
    assertThat(header(sample.head("dump.nq.gz"), "Content-Length"))
        .isEqualTo(Long.toString(answer.body().length));
  }
}
