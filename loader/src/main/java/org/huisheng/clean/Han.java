package org.huisheng.clean;

import java.text.Normalizer;
import java.util.Locale;

/** How cleaning compares characters of Chinese text. */
final class Han {

  private static final String SENTENCE_ENDS = "。！？；：!?;:”’»》）)】…";

  /**
   * The block that most of a text is from, all of it Han: asked first, because scripts are slow.
   */
  private static final int FIRST_UNIFIED = 0x4E00;

  private static final int LAST_UNIFIED = 0x9FFF;

  /** No character before it is Han. */
  private static final int FIRST_RADICAL = 0x2E80;

  private Han() {}

  /** {@return the letters and digits of {@code text}, compatibility forms and case folded} */
  static String key(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.appendCodePoint(c);
      }
    }
    return key.toString();
  }

  /**
   * {@return {@code text} with full-width ASCII characters in their half-width form}
   *
   * <p>As long as before, so that offsets stay.
   */
  static String halfWidth(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '！' && c <= '～') {
        folded.setCharAt(i, (char) (c - '！' + '!'));
      } else if (c == '\u3000') {
        folded.setCharAt(i, ' ');
      }
    }
    return folded.toString();
  }

  static boolean isHan(int codePoint) {
    return (codePoint >= FIRST_UNIFIED && codePoint <= LAST_UNIFIED)
        || (codePoint >= FIRST_RADICAL
            && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
  }

  /** {@return whether a sentence, a clause before a list or a title can end with this character} */
  static boolean closes(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }
}
