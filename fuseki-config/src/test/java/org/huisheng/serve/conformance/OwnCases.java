package org.huisheng.serve.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Our own cases, found in folders: a query {@code NAME.rq}, beside it what it must give, {@code
 * NAME.tsv}, {@code .csv}, {@code .srj} or {@code .ttl}; all are asked of {@code data.trig}.
 */
final class OwnCases {

  private OwnCases() {}

  static List<QueryCase> all() throws IOException {
    Path folder = folder();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".rq"))
          .sorted()
          .map(query -> of(folder, query))
          .toList();
    }
  }

  private static Path folder() {
    try {
      return Path.of(OwnCases.class.getResource("/conformance").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static QueryCase of(Path folder, Path query) {
    String name = folder.relativize(query).toString().replaceFirst("\\.rq$", "");
    List<URI> data = List.of(folder.resolve("data.trig").toUri());
    return new QueryCase(
        name, query.toUri(), new CaseData(data, Map.of()), new QueryCase.Answer(expected(query)));
  }

  private static URI expected(Path query) {
    String stem = query.getFileName().toString().replaceFirst("rq$", "");
    return Stream.of("tsv", "csv", "srj", "ttl")
        .map(extension -> query.resolveSibling(stem + extension))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(query + " has nothing to be compared with"))
        .toUri();
  }
}
