package org.huisheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query of {@code cli/src/test/attacks}.
 *
 * @param name of its file
 * @param statuses that are right
 * @param code of the refusal; empty when any will do
 * @param query with its repetitions written out
 */
record Attack(String name, Set<Integer> statuses, Optional<String> code, String query) {

  private static final Pattern REPEATED =
      Pattern.compile("\\[\\[(\\d+)\\.\\.(\\d+):(.*?)]](?!])", Pattern.DOTALL);

  static Attack read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return new Attack(
        file.getFileName().toString().replace(".rq", ""),
        Set.of(said(lines, "status").orElseThrow().split("\\|")).stream()
            .map(Integer::valueOf)
            .collect(Collectors.toSet()),
        said(lines, "code"),
        written(
            lines.stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"))));
  }

  private static Optional<String> said(List<String> lines, String key) {
    String prefix = "#= " + key + " ";
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()).strip())
        .findFirst();
  }

  private static String written(String query) {
    return REPEATED
        .matcher(query)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    IntStream.rangeClosed(
                            Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                        .mapToObj(number -> numbered(found.group(3), number))
                        .collect(Collectors.joining())));
  }

  /** A plus sign counts on only where it follows a variable's name. */
  private static String numbered(String text, int number) {
    return text.replaceAll("(\\?[a-z]+)\\+", "$1" + (number + 1))
        .replace("#", Integer.toString(number));
  }
}
