package org.huisheng.extract.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts as tasks state them, in digits or Chinese numerals: 十五, 三百二十, 两千, 一万二千. */
public final class AmountNumerals {

  private static final String DIGITS = "零一二三四五六七八九";

  private AmountNumerals() {}

  /** {@return what 十, 百, 千, 万 or 亿 multiplies by; 1 for anything else} */
  public static long scale(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }

  /** {@return the number, or nothing when {@code numeral} is none} */
  public static Optional<BigDecimal> value(String numeral) {
    if (numeral.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
      return numeral.matches("\\d+(\\.\\d+)?")
          ? Optional.of(new BigDecimal(numeral))
          : Optional.empty();
    }
    long total = 0;
    long section = 0;
    long digit = -1;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      long scale = scale(c);
      int value = c == '两' ? 2 : DIGITS.indexOf(c);
      if (value >= 0) {
        digit = value;
      } else if (scale >= 10_000) {
        total = (total + section + Math.max(digit, 0)) * scale;
        section = 0;
        digit = -1;
      } else if (scale > 1) {
        section += (digit < 0 ? 1 : digit) * scale;
        digit = -1;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(BigDecimal.valueOf(total + section + Math.max(digit, 0)));
  }
}
