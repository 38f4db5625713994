package org.huisheng.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A name as one segment of an IRI's path (RFC 3987, {@code isegment-nz}).
 *
 * <p>Readable: Han characters, full-width punctuation and ASCII {@code (),:;=+&@'!*$} stand as they
 * are. What the grammar forbids is percent-encoded in UTF-8, and besides blanks, invisible format
 * characters and the segments {@code .} and {@code ..}, which resolvers would eat. {@code %} is
 * encoded too, so that different names stay different.
 */
public final class PathSegment {

  private static final String ALLOWED_ASCII_PUNCTUATION = "-._~!$&'()*+,;=:@";

  private PathSegment() {}

  /** {@return {@code name} as a segment} */
  public static String of(String name) {
    if (name.equals(".") || name.equals("..")) {
      return name.replace(".", "%2E");
    }
    StringBuilder segment = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            character -> {
              if (isAllowed(character)) {
                segment.appendCodePoint(character);
              } else {
                percentEncode(character, segment);
              }
            });
    return segment.toString();
  }

  private static boolean isAllowed(int character) {
    if (character < 0x80) {
      return (character >= '0' && character <= '9')
          || (character >= 'A' && character <= 'Z')
          || (character >= 'a' && character <= 'z')
          || ALLOWED_ASCII_PUNCTUATION.indexOf(character) >= 0;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // The specials (U+FFFC, U+FFFD) lie outside the grammar's ucschar.
      default -> character < 0xFFF0 || character > 0xFFFF;
    };
  }

  /** A lone surrogate, which strictly decoded text cannot hold, becomes U+FFFD's bytes. */
  private static void percentEncode(int character, StringBuilder segment) {
    int whole = Character.getType(character) == Character.SURROGATE ? 0xFFFD : character;
    for (byte octet : Character.toString(whole).getBytes(StandardCharsets.UTF_8)) {
      segment.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
    }
  }
}
