package org.huisheng.serve.guard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a regular expression as RE2 writes it. Scripts are {@code \p{IsHan}} in Java and
 * XPath and {@code \p{Han}} in RE2; Jena's parser takes only the former.
 */
final class PatternText {

  private static final Pattern SCRIPT = Pattern.compile("\\{(?:Is|script=|sc=)(\\w+)}");
  private static final Pattern CODE_UNIT = Pattern.compile("u([0-9A-Fa-f]{4})");

  private final String pattern;
  private final boolean blanksCount;
  private final StringBuilder written = new StringBuilder();
  private boolean inClass;

  private PatternText(String pattern, boolean blanksCount) {
    this.pattern = pattern;
    this.blanksCount = blanksCount;
  }

  /**
   * {@return the pattern for RE2; nothing if one class stands within another, which RE2 would read
   * as something else}
   *
   * @param blanksCount false for the flag x: then blanks count only within a class
   */
  static Optional<String> forRe2(String pattern, boolean blanksCount) {
    PatternText text = new PatternText(pattern, blanksCount);
    for (int at = 0; at < pattern.length(); ) {
      if (text.nests(at)) {
        return Optional.empty();
      }
      at = text.write(at);
    }
    return Optional.of(text.written.toString());
  }

  private boolean nests(int at) {
    return inClass && (pattern.charAt(at) == '[' || pattern.startsWith("&&", at));
  }

  /** {@return the place after what was written} */
  private int write(int at) {
    char c = pattern.charAt(at);
    if (c == '\\' && at + 1 < pattern.length()) {
      return writeEscape(at);
    }
    boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank || inClass || blanksCount) {
      written.append(c);
    }
    if (c == '[' || c == ']') {
      inClass = c == '[';
    }
    return at + 1;
  }

  private int writeEscape(int at) {
    char escaped = pattern.charAt(at + 1);
    Matcher script = SCRIPT.matcher(pattern).region(at + 2, pattern.length());
    if ((escaped == 'p' || escaped == 'P') && script.lookingAt()) {
      written.append('\\').append(escaped).append('{').append(script.group(1)).append('}');
      return script.end();
    }
    Matcher codeUnit = CODE_UNIT.matcher(pattern).region(at + 1, pattern.length());
    if (codeUnit.lookingAt()) {
      written.append("\\x{").append(codeUnit.group(1)).append('}');
      return codeUnit.end();
    }
    written.append('\\').append(escaped);
    return at + 2;
  }
}
