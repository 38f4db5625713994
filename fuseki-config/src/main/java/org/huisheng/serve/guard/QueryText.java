package org.huisheng.serve.guard;

import java.nio.charset.StandardCharsets;

/**
 * The text of a query before it is parsed: what would exhaust the parser's stack is told by
 * counting, not by trying.
 */
final class QueryText {

  private static final String UNION = "UNION";
  private static final String NOT_IN_IRI = "<\"{}|^`";

  private final String text;
  private int at;
  private int depth;
  private int deepest;
  private int unions;

  private QueryText(String text) {
    this.text = text;
  }

  /**
   * Looks at {@code text}.
   *
   * @throws Refusal if it is too long or nested too deeply
   */
  static void check(String text, Limits limits) {
    if (text.length() > limits.of(Limit.QUERY_BYTES)
        || text.getBytes(StandardCharsets.UTF_8).length > limits.of(Limit.QUERY_BYTES)) {
      throw Refusal.beyond(
          limits, Limit.QUERY_BYTES, "put long lists of values into several queries");
    }
    QueryText query = new QueryText(text);
    query.scan();
    if (query.deepest > limits.of(Limit.QUERY_NESTING)) {
      throw Refusal.beyond(limits, Limit.QUERY_NESTING, "flatten the groups");
    }
    if (query.unions > limits.of(Limit.QUERY_UNIONS)) {
      throw Refusal.beyond(limits, Limit.QUERY_UNIONS, "use VALUES in place of UNION");
    }
  }

  private void scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '"', '\'' -> skipString(c);
        case '#' -> skipComment();
        case '<' -> skipIri();
        // What is escaped in a name (x:a\' or x:a\#) begins nothing.
        case '\\' -> at += 2;
        case '{', '(', '[' -> {
          deepest = Math.max(deepest, ++depth);
          at++;
        }
        case '}', ')', ']' -> {
          depth--;
          at++;
        }
        case 'u', 'U' -> countUnion();
        default -> at++;
      }
    }
  }

  private void countUnion() {
    if (text.regionMatches(true, at, UNION, 0, UNION.length())) {
      unions++;
      at += UNION.length();
    } else {
      at++;
    }
  }

  /** What the parser takes for no IRI is none here, or text could hide in it. */
  private void skipIri() {
    for (int end = at + 1; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == '>') {
        at = end + 1;
        return;
      }
      if (c <= ' ' || NOT_IN_IRI.indexOf(c) >= 0) {
        break;
      }
    }
    at++;
  }

  private void skipString(char quote) {
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, at);
    String end = isLong ? three : String.valueOf(quote);
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += end.length();
  }

  private void skipComment() {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
  }
}
