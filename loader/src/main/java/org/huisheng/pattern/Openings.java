package org.huisheng.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters a match of a pattern may begin with, found out by trying each character once.
 *
 * <p>A pattern that fails on a text of one character without having asked for a second ({@link
 * Matcher#hitEnd}) fails on every text that begins so. What looks behind is left out of the trial,
 * since the trial has nothing behind it.
 *
 * <p>Safe for use by several threads: an answer that one of them overwrites is found out again.
 */
final class Openings {

  private static final int UNKNOWN = 0;
  private static final int MAY = 1;
  private static final int MAY_NOT = 2;

  private static final int BITS = 2;
  private static final int PER_WORD = Integer.SIZE / BITS;

  private final Pattern ahead;

  /** Two bits for each character: many patterns are asked in turn, and all should stay in cache. */
  private final int[] answers = new int[(Character.MAX_VALUE + 1) / PER_WORD];

  Openings(Pattern pattern) {
    this.ahead = Pattern.compile(Lookbehinds.without(pattern.pattern()), pattern.flags());
  }

  boolean include(char c) {
    int known = answers[c / PER_WORD] >>> (c % PER_WORD * BITS) & (MAY | MAY_NOT);
    return known == UNKNOWN ? tried(c) : known == MAY;
  }

  private boolean tried(char c) {
    Matcher matcher = ahead.matcher(String.valueOf(c));
    boolean may = Character.isSurrogate(c) || matcher.lookingAt() || matcher.hitEnd();
    answers[c / PER_WORD] |= (may ? MAY : MAY_NOT) << (c % PER_WORD * BITS);
    return may;
  }
}
