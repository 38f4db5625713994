package org.huisheng.cli;

/** How many columns of a terminal a text takes: wide characters (UAX #11: W, F) take two. */
final class DisplayWidth {

  /** First and last of each stretch of wide characters, ascending. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, // Hangul initial consonants
    {0x2E80, 0x303E}, // radicals, CJK punctuation
    {0x3041, 0x33FF}, // kana, bopomofo, enclosed and squared CJK
    {0x3400, 0x4DBF}, // CJK extension A
    {0x4E00, 0xA4CF}, // CJK, Yi
    {0xA960, 0xA97F}, // Hangul
    {0xAC00, 0xD7A3}, // Hangul syllables
    {0xF900, 0xFAFF}, // CJK compatibility
    {0xFE30, 0xFE6F}, // vertical and small forms
    {0xFF00, 0xFF60}, // full-width forms
    {0xFFE0, 0xFFE6}, // full-width signs
    {0x1F300, 0x1F64F}, // pictographs
    {0x1F900, 0x1F9FF}, // pictographs
    {0x20000, 0x3FFFD} // CJK extensions B and later
  };

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    for (int[] stretch : WIDE) {
      if (character >= stretch[0] && character <= stretch[1]) {
        return 2;
      }
    }
    return 1;
  }
}
