package org.huisheng.extract.bodies;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The term of an elected body (第十五届).
 *
 * @param end offset after it
 * @param name as it stands in canonical names, with 第
 */
record BodyTerm(int end, String name) {

  private static final Pattern TERM = Pattern.compile("第?([一二三四五六七八九十百]{1,5}|[0-9]{1,3})届");

  /** {@return the term that begins at {@code from}} */
  static Optional<BodyTerm> at(String text, int from, int limit) {
    char first = from < limit ? text.charAt(from) : ' ';
    if (first != '第' && "一二三四五六七八九十百".indexOf(first) < 0 && !Character.isDigit(first)) {
      return Optional.empty();
    }
    Matcher term = TERM.matcher(text).region(from, limit);
    return term.lookingAt()
        ? Optional.of(new BodyTerm(term.end(), "第" + term.group(1) + "届"))
        : Optional.empty();
  }
}
