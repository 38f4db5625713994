package org.huisheng.serve.guard;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * Regular expressions by RE2/J, whose time grows with the length of the text and no faster. Java's
 * own go on for minutes over {@code (.*)(.*)(.*)(.*)y}, and no timeout stops them (measured).
 *
 * <p>What RE2 cannot do, back-references and looking around, is refused.
 */
final class LinearPattern {

  /** Instructions; the time for a character grows with them. */
  private static final int LARGEST_PROGRAM = 5000;

  /** Instructions times characters: a second of one processor, in which nobody stops it. */
  private static final long LONGEST_MATCH = 20_000_000;

  private LinearPattern() {}

  /**
   * {@return the pattern}
   *
   * @param flags of XPath, from {@code smixq}; may be empty
   * @throws Refusal if it is too long or RE2 has no such construct
   * @throws ExprEvalException if it is no regular expression or a flag is unknown, as SPARQL wants
   */
  static Pattern of(String pattern, String flags, Limits limits) {
    if (pattern.length() > limits.of(Limit.PATTERN_CHARACTERS)) {
      throw Refusal.beyond(limits, Limit.PATTERN_CHARACTERS, "use VALUES or CONTAINS");
    }
    int mask = mask(flags);
    String meant =
        flags.indexOf('q') >= 0
            ? Pattern.quote(pattern)
            : PatternText.forRe2(pattern, flags.indexOf('x') < 0)
                .orElseThrow(() -> refusal(pattern, "a class stands within another"));
    // Told beforehand: compiling writes repetitions out, ten signs to a million instructions.
    if (PatternSize.of(meant) > LARGEST_PROGRAM) {
      throw refusal(pattern, "its repetitions are too many");
    }
    return compiled(pattern, meant, mask);
  }

  private static Pattern compiled(String pattern, String meant, int mask) {
    try {
      Pattern compiled = Pattern.compile(meant, mask);
      if (compiled.programSize() > LARGEST_PROGRAM) {
        throw refusal(pattern, "its repetitions are too many");
      }
      return compiled;
    } catch (PatternSyntaxException e) {
      if (isWrong(pattern)) {
        throw new ExprEvalException("no regular expression: " + pattern, e);
      }
      throw refusal(pattern, e.getDescription());
    }
  }

  /** Wrong by itself, not only for RE2; in a query's own text the parser has told so already. */
  private static boolean isWrong(String pattern) {
    try {
      java.util.regex.Pattern.compile(pattern);
      return false;
    } catch (java.util.regex.PatternSyntaxException e) {
      return true;
    }
  }

  /**
   * Looks at a text before it is searched.
   *
   * @throws Refusal if that would take long
   */
  static void requireShort(Pattern pattern, String text) {
    if ((long) pattern.programSize() * text.length() > LONGEST_MATCH) {
      throw refusal(pattern.pattern(), "it is too large for a text as long as one of these");
    }
  }

  private static Refusal refusal(String pattern, String reason) {
    return Refusal.of(
        400,
        "pattern",
        "the regular expression '%s' cannot be used: %s".formatted(pattern, reason),
        "regular expressions are RE2's: no back-references, no looking ahead or behind, no"
            + " classes within classes, few repetitions within repetitions");
  }

  private static int mask(String flags) {
    int mask = 0;
    for (int i = 0; i < flags.length(); i++) {
      mask |=
          switch (flags.charAt(i)) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'x', 'q' -> 0;
            default -> throw new ExprEvalException("no flags of regular expressions: " + flags);
          };
    }
    return mask;
  }
}
