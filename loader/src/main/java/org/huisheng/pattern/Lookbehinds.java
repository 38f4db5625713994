package org.huisheng.pattern;

/** Takes {@code (?<=…)} and {@code (?<!…)} out of a regular expression. */
final class Lookbehinds {

  private final String regex;
  private final StringBuilder rest = new StringBuilder();
  private int at;

  private Lookbehinds(String regex) {
    this.regex = regex;
  }

  /** {@return {@code regex} with an empty group in the place of each lookbehind} */
  static String without(String regex) {
    Lookbehinds reader = new Lookbehinds(regex);
    while (reader.at < regex.length()) {
      if (regex.startsWith("(?<=", reader.at) || regex.startsWith("(?<!", reader.at)) {
        reader.skipGroup();
        reader.rest.append("(?:)");
      } else {
        int from = reader.at;
        reader.skipElement();
        reader.rest.append(regex, from, reader.at);
      }
    }
    return reader.rest.toString();
  }

  private void skipGroup() {
    int depth = 0;
    do {
      char c = regex.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      skipElement();
    } while (depth > 0);
  }

  /** One character, an escaped one, a quoted stretch, or a whole class. */
  private void skipElement() {
    char c = regex.charAt(at);
    if (regex.startsWith("\\Q", at)) {
      int end = regex.indexOf("\\E", at);
      at = end < 0 ? regex.length() : end + 2;
    } else if (c == '\\') {
      at += 2;
    } else if (c == '[') {
      skipClass();
    } else {
      at++;
    }
  }

  private void skipClass() {
    int depth = 0;
    do {
      char c = regex.charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      at += c == '\\' ? 2 : 1;
    } while (depth > 0);
  }
}
