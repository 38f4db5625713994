package org.huisheng.model;

import java.util.Arrays;

/**
 * The border between offsets inside Java (UTF-16 code units) and offsets in JSON and RDF (Unicode
 * code points). Immutable; built once per text.
 */
public final class CodePoints {

  /** Offsets of the second half of each surrogate pair, ascending. Empty for most texts. */
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  /** {@return the conversion for offsets into {@code text}} */
  public static CodePoints of(CharSequence text) {
    int[] found = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, n));
  }

  /**
   * {@return how many code points stand before the UTF-16 offset {@code utf16}}
   *
   * @param utf16 an offset between characters, never inside a surrogate pair
   */
  public int at(int utf16) {
    int i = Arrays.binarySearch(lowSurrogates, utf16);
    return utf16 - (i < 0 ? -i - 1 : i);
  }
}
