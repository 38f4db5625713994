package org.huisheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query that nobody means well, from a file of {@code src/test/attacks}: a line that says what it
 * tries, what may be answered ({@code #= status 422|503}, {@code #= code text-characters|query-
 * seconds}), perhaps {@code #= accept text/csv} or {@code #= prefixes none}, then the query.
 *
 * <p>In the query {@code [[x * 30]]} stands for thirty x, and {@code [[1..3,UNION: { ?s ?p# ?o+#
 * }]]} for its body with 1, 2, 3 in place of {@code #} and 2, 3, 4 in place of {@code +#}, joined
 * by UNION, or by a blank when nothing is named. {@code {PORT}} is a port of this machine that
 * nobody must ask.
 *
 * @param name of the file
 * @param tries what it tries
 * @param statuses that may be answered
 * @param codes of the problem, one of which is answered when the status is not 200
 * @param accept the answer's format
 * @param query as it is sent, but for the port
 */
record Attack(
    String name,
    String tries,
    Set<Integer> statuses,
    Set<String> codes,
    String accept,
    String query) {

  private static final Pattern RANGE =
      Pattern.compile("\\[\\[(\\d+)\\.\\.(\\d+)(?:,(.*?))?: (.*?)]]", Pattern.DOTALL);

  private static final Pattern TIMES = Pattern.compile("\\[\\[(.*?) \\* (\\d+)]]", Pattern.DOTALL);

  private static final String PREFIXES =
      Stream.of(
              "hs https://w3id.org/huisheng/ontology#",
              "skos http://www.w3.org/2004/02/skos/core#",
              "rdfs http://www.w3.org/2000/01/rdf-schema#",
              "xsd http://www.w3.org/2001/XMLSchema#",
              "fn http://www.w3.org/2005/xpath-functions#",
              "math http://www.w3.org/2005/xpath-functions/math#",
              "text http://jena.apache.org/text#",
              "list http://jena.apache.org/ARQ/list#",
              "apf http://jena.apache.org/ARQ/property#",
              "afn http://jena.apache.org/ARQ/function#",
              "agg http://jena.apache.org/ARQ/function/aggregate#")
          .map(each -> "PREFIX %s: <%s>\n".formatted((Object[]) each.split(" ")))
          .collect(Collectors.joining());

  /** {@return all of {@code folder}, by name} */
  static List<Attack> all(Path folder) throws IOException {
    List<Attack> attacks = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".rq")).sorted().toList()) {
        attacks.add(read(file));
      }
    }
    return attacks;
  }

  private static Attack read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<String> head = text.lines().takeWhile(line -> line.startsWith("#")).toList();
    // The query may hold carriage returns, so it is cut out and not joined from lines.
    String query = text.substring(head.stream().mapToInt(line -> line.length() + 1).sum());
    return new Attack(
        file.getFileName().toString().replace(".rq", ""),
        head.get(0).substring(1).strip(),
        header(head, "status").map(Integer::valueOf).collect(Collectors.toSet()),
        header(head, "code").collect(Collectors.toSet()),
        header(head, "accept").findFirst().orElse("application/sparql-results+json, text/turtle"),
        (header(head, "prefixes").findFirst().isPresent() ? "" : PREFIXES) + expanded(query));
  }

  private static Stream<String> header(List<String> head, String name) {
    return head.stream()
        .filter(line -> line.startsWith("#= " + name + " "))
        .flatMap(line -> Stream.of(line.substring(name.length() + 4).strip().split("\\|")));
  }

  static String expanded(String query) {
    String counted = RANGE.matcher(query).replaceAll(each -> quoted(counted(each)));
    return TIMES
        .matcher(counted)
        .replaceAll(each -> quoted(each.group(1).repeat(Integer.parseInt(each.group(2)))));
  }

  private static String counted(MatchResult range) {
    String joint = range.group(3) == null ? " " : range.group(3);
    return IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
        .mapToObj(
            i ->
                range
                    .group(4)
                    .replace("+#", Integer.toString(i + 1))
                    .replace("#", Integer.toString(i)))
        .collect(Collectors.joining(joint));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
