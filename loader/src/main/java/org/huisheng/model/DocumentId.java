package org.huisheng.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What identifies a document: its bytes, never its file name.
 *
 * @param digits the first 16 hexadecimal digits, lower case, of the SHA-256 of the source bytes
 */
public record DocumentId(String digits) implements Comparable<DocumentId> {

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{16}");

  public DocumentId {
    if (!DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("a document id has 16 hexadecimal digits: " + digits);
    }
  }

  /** {@return the identifier of a document with these bytes} */
  public static DocumentId of(byte[] source) {
    return new DocumentId(sha256(source).substring(0, 16));
  }

  /** {@return all 64 hexadecimal digits, lower case, of the SHA-256 of {@code bytes}} */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** {@return all 64 hexadecimal digits, lower case, of the SHA-256 of {@code text} in UTF-8} */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public int compareTo(DocumentId other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
