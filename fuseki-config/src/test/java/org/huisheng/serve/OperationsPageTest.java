package org.huisheng.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.guard.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators read agrees with the program. */
class OperationsPageTest {

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));
  private static final Limits LIMITS = Limits.standard();

  /** {@code `SomeTest`} or {@code `SomeTest.method`}. */
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)[^)]*\\)");

  private static String page(String name) throws IOException {
    return Files.readString(ROOT.resolve("docs").resolve(name), StandardCharsets.UTF_8);
  }

  private static List<String> rows() throws IOException {
    return page("operations.md")
        .lines()
        .dropWhile(line -> !line.startsWith("| limit |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  @Test
  void theTableHasEveryLimitInItsOrder() throws IOException {
    List<String> expected =
        Arrays.stream(Limit.values())
            .map(
                limit ->
                    "| `%s` | %d | %s | %s | "
                        .formatted(
                            limit.notation(), LIMITS.of(limit), limit.unit(), limit.meaning()))
            .toList();

    List<String> rows = rows();

    assertThat(rows).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).startsWith(expected.get(i));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTableTellsTheStatusOfEveryRefusal(Limit limit) throws IOException {
    String answer =
        rows().stream()
            .filter(row -> row.startsWith("| `" + limit.notation() + "` "))
            .map(row -> row.replaceFirst(".*\\| (.*) \\|$", "$1"))
            .findFirst()
            .orElseThrow();

    if (answer.startsWith("413") || answer.startsWith("422")) {
      assertThat(answer).startsWith(Integer.toString(Refusal.beyond(LIMITS, limit, "-").status()));
    } else {
      assertThat(answer).matches("(200|429|503|waits|the connection ends).*");
    }
  }

  @Test
  void theProxyWaitsLongerThanAQueryAndTakesWhatTheServerTakes() throws IOException {
    assertThat(ofProxy("proxy_read_timeout ([0-9]+)s"))
        .isGreaterThan(LIMITS.of(Limit.QUERY_SECONDS) + LIMITS.of(Limit.WAITING_SECONDS));
    assertThat(ofProxy("client_max_body_size ([0-9]+)k") * 1024)
        .isGreaterThanOrEqualTo(
            Math.max(LIMITS.of(Limit.DRAFT_BYTES), 3 * LIMITS.of(Limit.QUERY_BYTES)));
    assertThat(ofProxy("proxy_max_temp_file_size ([0-9]+)m") << 20)
        .isGreaterThanOrEqualTo(LIMITS.of(Limit.ANSWER_BYTES));
    assertThat(ofProxy("max_conns=([0-9]+)")).isLessThan(LIMITS.of(Limit.CONNECTIONS));
    assertThat(ofProxy("keepalive_timeout ([0-9]+)s")).isLessThan(LIMITS.of(Limit.IDLE_SECONDS));
  }

  private static long ofProxy(String setting) throws IOException {
    Matcher found = Pattern.compile(setting).matcher(page("deploy/nginx.conf"));
    assertThat(found.find()).as(setting).isTrue();
    return Long.parseLong(found.group(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"operations.md", "threat-model.md"})
  void whatIsLinkedIsThere(String name) throws IOException {
    assertThat(LINK.matcher(page(name)).results().map(link -> link.group(1)))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(ROOT.resolve("docs").resolve(target)).exists());
  }

  @Test
  void everyTestThatShowsAGuardIsThere() throws IOException {
    for (MatchResult named : TEST.matcher(page("threat-model.md")).results().toList()) {
      String method = named.group(2);
      assertThat(source(named.group(1)))
          .as(named.group())
          .contains(method == null ? "class " + named.group(1) : "void " + method + "(");
    }
  }

  private static String source(String test) throws IOException {
    for (String module : List.of("fuseki-config", "loader", "cli")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        Path found = files.filter(file -> file.endsWith(test + ".java")).findFirst().orElse(null);
        if (found != null) {
          return Files.readString(found, StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
