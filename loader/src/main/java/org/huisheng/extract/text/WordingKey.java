package org.huisheng.extract.text;

/**
 * What of a wording counts when two are compared: letters, digits, Han characters and the plus and
 * times signs of brand names (“互联网+”). Punctuation, quotation marks and spaces do not: 中国梦·劳动美 and
 * 中国梦劳动美 are one wording.
 */
public final class WordingKey {

  private WordingKey() {}

  static boolean counts(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '+' || c == '×';
  }

  public static String of(CharSequence wording) {
    StringBuilder key = new StringBuilder(wording.length());
    for (int i = 0; i < wording.length(); i++) {
      if (counts(wording.charAt(i))) {
        key.append(wording.charAt(i));
      }
    }
    return key.toString();
  }
}
