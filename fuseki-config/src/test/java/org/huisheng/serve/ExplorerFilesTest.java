package org.huisheng.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huisheng.model.DocumentId;
import org.huisheng.query.QueryLibrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What can be said of the explorer's files without a browser. */
class ExplorerFilesTest {

  private static final Path EXPLORER = Path.of(System.getProperty("huisheng.root"), "explorer");

  /** What turns text into markup or code. */
  private static final Pattern PARSES =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"
              + "|DOMParser|createContextualFragment|setTimeout\\(['\"`]|srcdoc");

  private static final Pattern SPARQL =
      Pattern.compile("\\b(SELECT|CONSTRUCT|ASK|DESCRIBE)\\s*[?*({<]");

  private static final Pattern ASKED =
      Pattern.compile("\\brows\\('([a-z0-9-]+)'|\\bname: '([a-z0-9-]+)', params\\b");

  private static final Pattern PHRASES =
      Pattern.compile("\\n  (zh|en): \\{\\n(.*?)\\n  \\},", Pattern.DOTALL);

  private static final Pattern KEY = Pattern.compile("'([\\w.-]+)':");

  private static List<Path> own(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(EXPLORER)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.startsWith(EXPLORER.resolve("vendor")))
          .sorted()
          .toList();
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @TestFactory
  Stream<DynamicTest> eachModuleMakesNodesAndAsksNamedQueries() throws IOException {
    Set<String> names =
        QueryLibrary.load().all().stream().map(query -> query.name()).collect(Collectors.toSet());
    return own(".js").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    EXPLORER.relativize(file).toString(),
                    () -> {
                      String text = read(file);
                      assertThat(PARSES.matcher(text).find()).as("parses markup").isFalse();
                      assertThat(SPARQL.matcher(text).find()).as("has SPARQL").isFalse();
                      List<String> asked =
                          ASKED
                              .matcher(text)
                              .results()
                              .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
                              .toList();
                      assertThat(names).containsAll(asked);
                    }));
  }

  @Test
  void everyPhraseStandsInBothLanguages() throws IOException {
    for (Path file : own(".words.js")) {
      TreeMap<String, Set<String>> keys = new TreeMap<>();
      PHRASES
          .matcher(read(file))
          .results()
          .forEach(each -> keys.put(each.group(1), keys(each.group(2))));
      assertThat(keys.keySet()).as(file.toString()).containsExactly("en", "zh");
      assertThat(keys.get("zh")).as(file.toString()).isEqualTo(keys.get("en"));
    }
    assertThat(keys(read(EXPLORER.resolve("text/zh.js"))))
        .isEqualTo(keys(read(EXPLORER.resolve("text/en.js"))));
  }

  private static Set<String> keys(String text) {
    return KEY.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void librariesOfOthersAreThoseThatWerePublished() throws IOException {
    JsonNode vendored = new ObjectMapper().readTree(read(EXPLORER.resolve("vendor/vendor.json")));
    Set<String> listed = new TreeSet<>();
    for (JsonNode each : vendored) {
      Path file = EXPLORER.resolve(each.path("file").asText());
      listed.add(file.toString());
      assertThat(DocumentId.sha256(Files.readAllBytes(file)))
          .as(each.toString())
          .isEqualTo(each.path("sha256").asText());
      assertThat(each.path("version").asText()).isNotBlank();
      assertThat(each.path("licence").asText()).isNotBlank();
    }
    try (Stream<Path> files = Files.walk(EXPLORER.resolve("vendor"))) {
      assertThat(
              files
                  .map(Path::toString)
                  .filter(file -> file.endsWith(".js") || file.endsWith(".css")))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @Test
  void stylesAskNobodyElse() throws IOException {
    for (Path file : own(".css")) {
      assertThat(read(file))
          .as(file.toString())
          .doesNotContain("url(http")
          .doesNotContain("@import");
    }
  }
}
