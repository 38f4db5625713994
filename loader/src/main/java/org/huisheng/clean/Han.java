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

  /** Characters before it are ASCII. */
  private static final int FIRST_COMPOSED = 0x80;

  /** Marks that have a compatibility form or none, but no letter in it. */
  private static final String PUNCTUATION = "，。、；：？！（）“”‘’《》〈〉【】〔〕…—–·\u3000";

  private Han() {}

  /** {@return the letters and digits of {@code text}, compatibility forms and case folded} */
  static String key(String text) {
    boolean plain = text.chars().allMatch(Han::isPlain);
    String composed = plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    String folded = composed.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.appendCodePoint(c);
      }
    }
    return key.toString();
  }

  /** {@return whether what is kept of {@code c} is itself, so that nothing need be composed} */
  private static boolean isPlain(int c) {
    return c < FIRST_COMPOSED
        || (c >= FIRST_UNIFIED && c <= LAST_UNIFIED)
        || PUNCTUATION.indexOf(c) >= 0;
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
