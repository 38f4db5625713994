package org.huisheng.describe;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A Markdown page, part by part. Texts are escaped with {@link #text}. Not safe for threads. */
final class Markdown {

  private static final String SPECIAL = "\\`*_[]|~#$";

  private final StringJoiner parts = new StringJoiner("\n\n", "", "\n");

  Markdown add(String part) {
    parts.add(part);
    return this;
  }

  Markdown heading(int level, String markdown) {
    return add("#".repeat(level) + " " + markdown);
  }

  /** Adds a table; cells are Markdown. */
  Markdown table(List<String> header, List<List<String>> rows) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(row(header));
    lines.add("|" + "---|".repeat(header.size()));
    rows.forEach(cells -> lines.add(row(cells)));
    return add(lines.toString());
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Adds a text as it stands, between fences longer than any run of back-ticks in it. */
  Markdown fenced(String language, String text) {
    int longest = Arrays.stream(text.split("[^`]+", -1)).mapToInt(String::length).max().orElse(0);
    String fence = "`".repeat(Math.max(3, longest + 1));
    return add(fence + language + "\n" + text.strip() + "\n" + fence);
  }

  /** {@return {@code text} as Markdown that shows just that, in one line} */
  static String text(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .mapToObj(Markdown::shown)
        .collect(Collectors.joining());
  }

  private static String shown(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> (SPECIAL.indexOf(character) < 0 ? "" : "\\") + Character.toString(character);
    };
  }

  /** {@return a name as code; names hold neither back-ticks nor blanks} */
  static String code(String name) {
    return "`" + name.replaceAll("[`|\\s]", "_") + "`";
  }

  /** {@return a name as code that leads somewhere; brackets in the address would end it} */
  static String link(String name, String target) {
    String address = target.replace("(", "%28").replace(")", "%29");
    return "[" + code(name) + "](" + address + ")";
  }

  @Override
  public String toString() {
    return parts.toString();
  }
}
