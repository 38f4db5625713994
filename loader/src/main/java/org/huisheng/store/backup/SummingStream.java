package org.huisheng.store.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, counts them and their lines, and takes their SHA-256. */
final class SummingStream extends FilterOutputStream {

  private final MessageDigest digest;
  private long size;
  private long lines;

  SummingStream(OutputStream out) {
    super(out);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    digest.update(bytes, offset, length);
    size += length;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        lines++;
      }
    }
  }

  long size() {
    return size;
  }

  long lines() {
    return lines;
  }

  /** {@return 64 hexadecimal digits; to be asked once, at the end} */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
