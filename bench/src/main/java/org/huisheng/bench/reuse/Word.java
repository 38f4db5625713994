package org.huisheng.bench.reuse;

import java.util.Set;

/**
 * A word with the class of its part of speech.
 *
 * @param text letters and digits
 * @param part the first letter of HanLP's tag: {@code n} nouns and names, {@code v} verbs …
 */
public record Word(String text, char part) {

  private static final Set<Character> CONTENT = Set.of('n', 'v', 'a', 'd');

  public int length() {
    return text.length();
  }

  /** {@return whether it is a noun, a verb, an adjective or an adverb} */
  boolean isContent() {
    return CONTENT.contains(part);
  }

  /** {@return whether {@code text} has nothing but letters and digits} */
  static boolean isPlain(String text) {
    return text.codePoints().allMatch(Character::isLetterOrDigit);
  }
}
