package org.huisheng.extract.text;

import java.util.OptionalInt;

/** Reads the small whole numbers of dates, terms and sessions (十四, 二十, 第九, 15, 二〇二六). */
public final class ChineseNumerals {

  /** Characters a numeral is made of, as a regular expression's character class. */
  public static final String CLASS = "[0-9０-９〇○零一二三四五六七八九十]";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int TEN = 10;

  private ChineseNumerals() {}

  /** {@return the number, or nothing when {@code text} is not one below a hundred or a year} */
  public static OptionalInt parse(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return digits(text);
    }
    OptionalInt tens = ten == 0 ? OptionalInt.of(1) : digits(text.substring(0, ten));
    OptionalInt ones =
        ten == text.length() - 1 ? OptionalInt.of(0) : digits(text.substring(ten + 1));
    if (tens.isEmpty() || ones.isEmpty() || tens.getAsInt() >= TEN || ones.getAsInt() >= TEN) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(tens.getAsInt() * TEN + ones.getAsInt());
  }

  private static OptionalInt digits(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      value = value * TEN + digit;
    }
    return OptionalInt.of(value);
  }

  private static int digit(char c) {
    if (c == '〇' || c == '○') {
      return 0;
    }
    int han = DIGITS.indexOf(c);
    return han >= 0 ? han : Character.digit(c, TEN);
  }

  /** {@return {@code number} as a name has it (十, 十四, 二十, 二十一)}; from 0 to 99 */
  public static String han(int number) {
    int tens = number / TEN;
    int ones = number % TEN;
    StringBuilder out = new StringBuilder();
    if (tens > 1) {
      out.append(DIGITS.charAt(tens));
    }
    if (tens > 0) {
      out.append('十');
    }
    if (ones > 0 || tens == 0) {
      out.append(DIGITS.charAt(ones));
    }
    return out.toString();
  }
}
