package org.huisheng.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code #+} lines at the top of a query file. */
final class Header {

  private static final String MARK = "#+ ";
  private static final String SEPARATOR = " — ";

  /** The address of an answer says by these names how it is written and which rows it has. */
  private static final Set<String> RESERVED = Set.of("format", "page", "page-size", "bom");

  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern LINE = Pattern.compile("([a-z_]+): ?(.*)");

  private final String file;
  private final Map<String, String> texts = new HashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<String> variables = new ArrayList<>();

  /** {@return whether a line of a file belongs to its header} */
  static boolean isLine(String line) {
    return line.startsWith(MARK);
  }

  /**
   * @throws IllegalStateException if a line does not fit; the message names file and line
   */
  Header(String file, String content) {
    this.file = file;
    int number = 0;
    for (String line : content.lines().takeWhile(Header::isLine).toList()) {
      number++;
      try {
        read(line.substring(MARK.length()).strip());
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
  }

  Description description() {
    return new Description(
        text("title"),
        text("title_zh"),
        text("question"),
        text("question_zh"),
        text("summary"),
        text("reading"),
        text("reading_zh"),
        constant(Chart.class, text("chart")),
        List.of(text("tags").split(", *")));
  }

  /** {@return of a part, the variables that its users name} */
  List<String> variables() {
    return variables;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  List<Column> columns() {
    return columns;
  }

  private String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException(file + ":1: the header has no line '#+ " + key + ": …'");
    }
    return text;
  }

  private void read(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("a header line has the form '#+ key: value'");
    }
    String value = parts.group(2);
    switch (parts.group(1)) {
      case "title",
          "title_zh",
          "question",
          "question_zh",
          "summary",
          "tags",
          "reading",
          "reading_zh" ->
          text(parts.group(1), value);
      case "chart" -> {
        constant(Chart.class, value);
        text("chart", value);
      }
      case "part" -> part(value);
      case "param" -> parameters.add(parameter(value));
      case "column" -> columns.add(column(value));
      default -> throw new IllegalArgumentException("unknown key '" + parts.group(1) + "'");
    }
  }

  private void text(String key, String value) {
    if (texts.put(key, value) != null) {
      throw new IllegalArgumentException(key + " stands twice");
    }
  }

  /** A part's own line: {@code part: VARIABLE… — what it does}. */
  private void part(String value) {
    for (String name : List.of(Described.of(value).subject().split(" +"))) {
      if (!name.equals("-")) {
        variables.add(variable(name));
      }
    }
  }

  private static Parameter parameter(String value) {
    Described line = Described.of(value);
    String[] words = line.subject().split(" +", 3);
    if (words.length < 2) {
      throw new IllegalArgumentException("a parameter has the form 'NAME TYPE [DEFAULT] — LABEL'");
    }
    if (RESERVED.contains(words[0])) {
      throw new IllegalArgumentException("no parameter is called '" + words[0] + "'");
    }
    ParameterType type = constant(ParameterType.class, words[1]);
    Optional<String> defaultValue = words.length < 3 ? Optional.empty() : Optional.of(words[2]);
    defaultValue.ifPresent(type::parse);
    return new Parameter(variable(words[0]), type, defaultValue, line.meaning());
  }

  private static Column column(String value) {
    Described line = Described.of(value);
    String[] words = line.subject().split(" +", -1);
    if (words.length != 3) {
      throw new IllegalArgumentException("a column has the form 'NAME TYPE UNIT — MEANING'");
    }
    return new Column(
        variable(words[0]),
        constant(ColumnType.class, words[1]),
        Optional.of(words[2]).filter(unit -> !unit.equals("-")),
        line.meaning());
  }

  /** What stands before and after the first separator. */
  private record Described(String subject, String meaning) {
    static Described of(String value) {
      int at = value.indexOf(SEPARATOR);
      if (at < 0) {
        throw new IllegalArgumentException("' — ' and what it means are missing in: " + value);
      }
      return new Described(
          value.substring(0, at).strip(), value.substring(at + SEPARATOR.length()).strip());
    }
  }

  private static String variable(String name) {
    if (!VARIABLE.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is not the name of a variable");
    }
    return name;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String notation) {
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(notation)) {
        return constant;
      }
      known.add(name);
    }
    throw new IllegalArgumentException(
        "no %s is called '%s'; there are: %s"
            .formatted(type == Chart.class ? "chart" : "type", notation, known));
  }
}
