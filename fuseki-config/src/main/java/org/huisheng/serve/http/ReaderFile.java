package org.huisheng.serve.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Who may read: a line each, {@code user NAME pbkdf2-sha256 ROUNDS SALT HASH} or {@code token NAME
 * sha256 HASH}; lines that begin with # are notes. It holds no password and no token. Immutable.
 */
public final class ReaderFile {

  /** What OWASP recommends for PBKDF2 with HMAC-SHA-256 (2023). */
  private static final int ROUNDS = 600_000;

  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, String[]> users = new LinkedHashMap<>();
  private final Map<String, String> tokens = new LinkedHashMap<>();

  private ReaderFile() {}

  /**
   * {@return the readers that {@code file} names}
   *
   * @throws IllegalArgumentException if a line is none of ours; the message says which
   */
  public static ReaderFile read(Path file) throws IOException {
    ReaderFile readers = new ReaderFile();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#") && !readers.take(line.strip().split(" +"))) {
        throw new IllegalArgumentException(
            "%s:%d: not a reader; `huisheng reader` writes such lines".formatted(file, number));
      }
    }
    return readers;
  }

  private boolean take(String[] words) {
    if (words.length == 6 && words[0].equals("user") && words[2].equals("pbkdf2-sha256")) {
      users.put(words[1], words);
      return words[3].matches("[0-9]{1,7}");
    }
    if (words.length == 4 && words[0].equals("token") && words[2].equals("sha256")) {
      tokens.put(words[3], words[1]);
      return true;
    }
    return false;
  }

  /** {@return a line for a user} */
  public static String user(String name, char[] password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return "user %s pbkdf2-sha256 %d %s %s"
        .formatted(
            name,
            ROUNDS,
            text.encodeToString(salt),
            text.encodeToString(hash(password, salt, ROUNDS)));
  }

  /** {@return a token that nobody can guess} */
  public static String newToken() {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** {@return a line for the holder of a token} */
  public static String token(String name, String token) {
    return "token %s sha256 %s".formatted(name, digest(token));
  }

  /** {@return the reader who holds {@code token}} */
  Optional<String> holder(String token) {
    return Optional.ofNullable(tokens.get(digest(token)));
  }

  /** {@return whether {@code password} is that of the user {@code name}; takes its time} */
  boolean isPassword(String name, char[] password) {
    // One who is unknown takes as long as one who is known.
    String[] words = users.getOrDefault(name, NOBODY);
    byte[] expected = Base64.getDecoder().decode(words[5]);
    byte[] salt = Base64.getDecoder().decode(words[4]);
    byte[] given = hash(password, salt, Integer.parseInt(words[3]));
    return MessageDigest.isEqual(expected, given) && users.containsKey(name);
  }

  private static final String[] NOBODY = user("-", new char[] {'-'}).split(" ");

  private static byte[] hash(char[] password, byte[] salt, int rounds) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(password, salt, rounds, HASH_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    }
  }

  private static String digest(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
