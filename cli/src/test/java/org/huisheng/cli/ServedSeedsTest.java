package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.huisheng.LoadReport;
import org.huisheng.Pipeline;
import org.huisheng.Progress;
import org.huisheng.Tracing;
import org.huisheng.serve.HuishengServer;
import org.huisheng.serve.ServerSettings;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server makes of the seeds: identifiers, texts, rows and traces, over HTTP. */
class ServedSeedsTest {

  private static final String OURS = "https://w3id.org/huisheng/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(Redirect.ALWAYS).build();

  /** So many subjects are passed over for each that is asked for. */
  private static final int STEP = 50;

  @TempDir static Path folder;
  private static StoreVersion version;
  private static HuishengServer server;

  @BeforeAll
  static void serveTheSeeds() throws Exception {
    Path seeds = Path.of(System.getProperty("huisheng.root"), "seeds", "documents");
    Store store = new Store(folder.resolve("store"));
    LoadReport report = new Pipeline(2, Progress.NONE).load(store, List.of(seeds));
    version = report.version();
    Limits limits = Limits.standard().with(Limit.CLIENT_SECONDS, 10_000);
    server =
        HuishengServer.start(store, version, ServerSettings.local(0).with(limits), Tracing::open);
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path)).header("Accept", accept).build();
    return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path, "application/json");
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** The identifiers of ours that something is said of. */
  private static List<String> subjects() throws Exception {
    TreeSet<String> subjects = new TreeSet<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(version.dump().open(), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.substring(1, line.indexOf('>')))
          .filter(iri -> iri.startsWith(OURS))
          .forEach(subjects::add);
    }
    return List.copyOf(subjects);
  }

  /** Every byte beyond ASCII is encoded, as browsers do. */
  private static String path(String iri) {
    StringBuilder path = new StringBuilder();
    for (byte each : iri.substring(OURS.length()).getBytes(StandardCharsets.UTF_8)) {
      path.append(
          each < 0 ? String.format(Locale.ROOT, "%%%02X", each & 0xFF) : Character.toString(each));
    }
    return path.toString();
  }

  private static void leadsToWhatIsSaidOfIt(String iri) throws Exception {
    HttpResponse<String> answer = get(path(iri), "application/n-triples");

    assertThat(answer.statusCode()).as("%s: %s", iri, answer.body()).isEqualTo(200);
    assertThat(answer.body().lines().anyMatch(line -> line.startsWith("<" + iri + "> ")))
        .as(iri)
        .isTrue();
  }

  @Test
  void everyFiftiethSubjectDereferences() throws Exception {
    List<String> subjects = subjects();

    assertThat(subjects).hasSizeGreaterThan(1000);
    for (int i = 0; i < subjects.size(); i += STEP) {
      leadsToWhatIsSaidOfIt(subjects.get(i));
    }
  }

  @Test
  void subjectsOfEveryKindAndSpellingDereference() throws Exception {
    TreeSet<String> kinds = new TreeSet<>();
    List<String> asked = new ArrayList<>();
    for (String iri : subjects()) {
      boolean isUnusual = iri.contains("%") || iri.matches(".*[^\\p{IsHan}A-Za-z0-9:/.-].*");
      if (kinds.add(iri.substring(0, iri.lastIndexOf('/')).replaceAll("[^/]{12,}", ""))
          || isUnusual) {
        asked.add(iri);
      }
    }
    for (int i = 0; i < asked.size(); i += Math.max(1, asked.size() / 300)) {
      leadsToWhatIsSaidOfIt(asked.get(i));
    }
  }

  @Test
  void theNumbersOfEveryQueryAreNumbers() throws Exception {
    for (JsonNode query : json("api/queries")) {
      if (!query.path("answer").textValue().equals("rows")) {
        continue;
      }
      String name = query.path("name").textValue();
      JsonNode answer = json("api/queries/" + name);
      for (JsonNode row : answer.path("rows")) {
        for (JsonNode column : answer.path("columns")) {
          JsonNode cell = row.path(column.path("name").textValue());
          assertThat(cell.isNull() || fits(cell, column.path("type").textValue()))
              .as("%s %s: %s", name, column, cell)
              .isTrue();
        }
      }
    }
  }

  private static boolean fits(JsonNode cell, String type) {
    return switch (type) {
      case "integer" -> cell.isIntegralNumber();
      case "decimal" -> cell.isNumber();
      case "boolean" -> cell.isBoolean();
      case "date" -> cell.asText().matches("\\d{4}-\\d{2}-\\d{2}");
      case "iri" -> cell.isTextual() && URI.create(cell.textValue()).isAbsolute();
      default -> cell.isTextual();
    };
  }

  @Test
  void pagesOfEveryQueryTogetherAreTheWhole() throws Exception {
    for (JsonNode query : json("api/queries")) {
      if (!query.path("answer").textValue().equals("rows")) {
        continue;
      }
      String name = query.path("name").textValue();
      List<String> whole = new ArrayList<>();
      json("api/queries/" + name).path("rows").forEach(row -> whole.add(row.toString()));
      int size = Math.max(1, whole.size() / 2 + 1);
      List<String> paged = new ArrayList<>();
      for (int page = 1; page <= 2; page++) {
        json("api/queries/" + name + "?page-size=" + size + "&page=" + page)
            .path("rows")
            .forEach(row -> paged.add(row.toString()));
      }
      assertThat(paged).as(name).isEqualTo(whole);
    }
  }

  @Test
  void everySpanLiesWithinItsText() throws Exception {
    for (JsonNode document : json("api/documents").path("documents")) {
      JsonNode text = json("api/documents/" + document.path("id").textValue() + "/text");
      String source = text.path("text").textValue();
      int length = source.codePointCount(0, source.length());
      assertThat(text.path("spans")).isNotEmpty();
      for (JsonNode span : text.path("spans")) {
        assertThat(span.path("start").intValue()).isBetween(0, span.path("end").intValue());
        assertThat(span.path("end").intValue()).as(span.toString()).isLessThanOrEqualTo(length);
      }
    }
  }

  @Test
  void aSentenceOfADocumentIsTracedToIt() throws Exception {
    String id = json("api/documents").path("documents").get(0).path("id").textValue();
    JsonNode text = json("api/documents/" + id + "/text?cleaned=true");
    String cleaned = text.path("cleaned").textValue();
    String sentence = cleaned.substring(cleaned.length() / 2, cleaned.length() / 2 + 200);

    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(server.address().resolve("api/trace"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(sentence, StandardCharsets.UTF_8))
                .build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).path("passages").findValuesAsText("document"))
        .contains(id);
  }

  @Test
  void theDatasetCountsItsStatements() throws Exception {
    String description = get("void", "application/n-triples").body();
    String csv =
        get("sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fs%20%3Fp%20%3Fo%7D", "text/csv")
            .body();

    assertThat(description)
        .contains("void#triples> \"" + csv.lines().toList().get(1) + "\"^^")
        .doesNotContain("_:");
  }
}
