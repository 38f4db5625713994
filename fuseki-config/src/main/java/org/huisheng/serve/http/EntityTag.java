package org.huisheng.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a client recognises an answer that it has: the version of the store and the request.
 *
 * @param value with its quotes
 */
public record EntityTag(String value) {

  /**
   * {@return the tag of an answer}
   *
   * @param version that it is read from
   * @param asked all that the answer depends on besides
   */
  public static EntityTag of(String version, String... asked) {
    MessageDigest digest = sha256();
    add(digest, version);
    for (String each : asked) {
      add(digest, each);
    }
    return new EntityTag("\"" + HexFormat.of().formatHex(digest.digest(), 0, 12) + "\"");
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Writes the tag into {@code response}.
   *
   * @return whether the client has this answer, and was told so; nothing more is to be sent
   */
  public boolean answeredNotModified(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("ETag", value);
    String known = request.getHeader("If-None-Match");
    // Compression appends to a tag what it did; the tag is still ours without its last quote.
    String open = value.substring(0, value.length() - 1);
    if (known == null || !(known.equals("*") || known.contains(open))) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return true;
  }
}
