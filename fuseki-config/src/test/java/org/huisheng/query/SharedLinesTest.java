package org.huisheng.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What two queries would both have to spell out is a part. */
class SharedLinesTest {

  /** Headers, uses of parts and brackets: what is left of a query that shares what it can. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("#.*|[{}]*|(?:OPTIONAL|UNION|WHERE) *\\{?|");

  /** Fewer lines may be alike by chance. */
  private static final int MOST = 6;

  @Test
  void noTwoQueriesHaveSixLinesInARowInCommon() throws IOException {
    Map<String, Path> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Path file : queries()) {
      List<String> lines =
          Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .map(String::strip)
              .filter(line -> !SAYS_NOTHING.matcher(line).matches())
              .toList();
      for (int i = 0; i + MOST <= lines.size(); i++) {
        String run = String.join("\n", lines.subList(i, i + MOST));
        Path other = seen.putIfAbsent(run, file);
        if (other != null && !other.equals(file)) {
          twice.add(other.getFileName() + " and " + file.getFileName() + ":\n" + run);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("huisheng.root"), "queries"))) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }
}
