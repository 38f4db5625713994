package org.huisheng.query;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that several queries share: a file of {@code queries/parts/}.
 *
 * @param name its file's name without {@code .rq}
 * @param variables that a query replaces by its own, without {@code ?}
 * @param parameters that a query has by using the part
 * @param columns that a query has by using the part, behind its own
 * @param lines SPARQL, in which further parts may be used
 */
record Part(
    String name,
    List<String> variables,
    List<Parameter> parameters,
    List<Column> columns,
    List<String> lines) {
  Part {
    variables = List.copyOf(variables);
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** {@return its lines with {@code own} in place of its variables} */
  List<String> lines(List<String> own) {
    return lines.stream().map(line -> renamed(line, own)).toList();
  }

  /** All at once, so that a query's variable may be called like another one of the part. */
  private String renamed(String line, List<String> own) {
    if (variables.isEmpty()) {
      return line;
    }
    String before = Use.isUse(line) ? "(?<= )" : "(?<=[?])";
    return Pattern.compile(before + "(?:" + String.join("|", variables) + ")\\b")
        .matcher(line)
        .replaceAll(found -> own.get(variables.indexOf(found.group())));
  }

  /**
   * A line that asks for a part: {@code #= NAME VARIABLE…}. To a reader that knows no parts it is a
   * comment, so a file stays SPARQL.
   */
  record Use(String part, List<String> variables) {
    private static final String MARK = "#= ";

    static boolean isUse(String line) {
      return line.strip().startsWith(MARK);
    }

    static Use of(String line) {
      List<String> words = List.of(line.strip().substring(MARK.length()).strip().split(" +"));
      return new Use(words.get(0), words.subList(1, words.size()));
    }
  }
}
