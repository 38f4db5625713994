package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values as the reference scorer, a Python program, prints them in its list of misses. */
final class Python {

  private Python() {}

  /** {@return {@code str(value)}} */
  static String str(JsonNode value) {
    return value.isTextual() ? value.textValue() : repr(value);
  }

  /** {@return {@code repr(value)}; for what JSON can hold} */
  static String repr(JsonNode value) {
    if (Fields.isAbsent(value)) {
      return "None";
    }
    if (value.isTextual()) {
      return repr(value.textValue());
    }
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(Python::repr)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value.isObject()) {
      return value.properties().stream()
          .map(Python::repr)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "True" : "False";
    }
    return value.isIntegralNumber() ? value.asText() : repr(value.doubleValue());
  }

  private static String repr(Map.Entry<String, JsonNode> entry) {
    return repr(entry.getKey()) + ": " + repr(entry.getValue());
  }

  /** Python prefers single quotes, and double ones only where that saves escaping. */
  static String repr(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder printed = new StringBuilder().append(quote);
    text.codePoints().forEach(c -> printed.append(escaped(c, quote)));
    return printed.append(quote).toString();
  }

  private static String escaped(int c, char quote) {
    if (c == '\\' || c == quote) {
      return "\\" + (char) c;
    }
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isPrintable(c) ? Character.toString(c) : numbered(c);
    };
  }

  private static String numbered(int c) {
    String format = c <= 0xFF ? "\\x%02x" : c <= 0xFFFF ? "\\u%04x" : "\\U%08x";
    return String.format(Locale.ROOT, format, c);
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  /** Plain notation between 1e-4 and 1e16, always with a decimal point; else an exponent. */
  private static String repr(double value) {
    double size = Math.abs(value);
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (size == 0 || (size >= 1e-4 && size < 1e16)) {
      String plain = decimal.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    String digits = decimal.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - decimal.scale();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    String sign = value < 0 ? "-" : "";
    return String.format(
        Locale.ROOT,
        "%s%s%se%s%02d",
        sign,
        digits.charAt(0),
        fraction,
        exponent < 0 ? "-" : "+",
        Math.abs(exponent));
  }

  /** {@return a set of printed values; Python's order varies from run to run, ours is sorted} */
  static String set(Collection<String> printed) {
    return printed.isEmpty()
        ? "set()"
        : printed.stream().sorted().collect(Collectors.joining(", ", "{", "}"));
  }
}
