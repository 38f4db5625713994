package org.huisheng.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters, and which pairs of them, a match of a pattern may begin with, found out by
 * trying them.
 *
 * <p>A pattern that fails on a text of one character without having asked for a second ({@link
 * Matcher#hitEnd}) fails on every text that begins so; likewise for two. What looks behind is left
 * out of the trial, since the trial has nothing behind it.
 *
 * <p>Safe for use by several threads: an answer that one of them overwrites is found out again.
 */
final class Openings {

  private static final int UNKNOWN = 0;
  private static final int MAY = 1;
  private static final int MAY_NOT = 2;

  private static final int SLOT_BITS = 10;
  private static final int TAG_BITS = Integer.SIZE - SLOT_BITS;

  /** Odd, so that no two pairs share both slot and tag. */
  private static final int SPREAD = 0x9E3779B1;

  private static final int BITS = 2;
  private static final int PER_WORD = Integer.SIZE / BITS;

  private final Pattern ahead;

  /** Two bits for each character: many patterns are asked in turn, and all should stay in cache. */
  private final int[] answers = new int[(Character.MAX_VALUE + 1) / PER_WORD];

  /** Pairs that were met last, and their answers; 0 where none was met. */
  private final int[] pairs = new int[1 << SLOT_BITS];

  Openings(Pattern pattern) {
    this.ahead = Pattern.compile(Lookbehinds.without(pattern.pattern()), pattern.flags());
  }

  boolean include(char c) {
    int known = answers[c / PER_WORD] >>> (c % PER_WORD * BITS) & (MAY | MAY_NOT);
    return known == UNKNOWN ? tried(c) : known == MAY;
  }

  private boolean tried(char c) {
    boolean may = may(String.valueOf(c));
    answers[c / PER_WORD] |= (may ? MAY : MAY_NOT) << (c % PER_WORD * BITS);
    return may;
  }

  /** {@return whether a match may begin with {@code first} and then {@code second}} */
  boolean include(char first, char second) {
    if (!include(first)) {
      return false;
    }
    int spread = (first << Character.SIZE | second) * SPREAD;
    int slot = spread >>> TAG_BITS;
    int known = pairs[slot];
    int tag = spread << SLOT_BITS >>> SLOT_BITS;
    if (known >>> BITS == tag && (known & (MAY | MAY_NOT)) != UNKNOWN) {
      return (known & MAY) != 0;
    }
    boolean may = may(new String(new char[] {first, second}));
    pairs[slot] = tag << BITS | (may ? MAY : MAY_NOT);
    return may;
  }

  private boolean may(String opening) {
    Matcher matcher = ahead.matcher(opening);
    boolean isCut = Character.isHighSurrogate(opening.charAt(opening.length() - 1));
    return isCut || matcher.lookingAt() || matcher.hitEnd();
  }
}
