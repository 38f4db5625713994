package org.huisheng.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes to text: UTF-8, else GB18030 (which covers GBK and GB2312), else nothing. No replacement
 * character is ever put in. A byte-order mark is dropped, line ends are kept.
 */
final class StrictDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private StrictDecoder() {}

  /**
   * {@return the text}
   *
   * @throws CharacterCodingException if the bytes are no text; the message names the first byte
   *     that is not UTF-8
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    int fault = decodeInto(text, bytes, StandardCharsets.UTF_8);
    if (fault >= 0 && looksLikeGb2312(bytes)) {
      text.clear();
      if (decodeInto(text, bytes, GB18030) < 0) {
        fault = -1;
      }
    }
    if (fault >= 0) {
      throw new UndecodableException(
          String.format(
              Locale.ROOT,
              "byte 0x%02X at offset %d is not UTF-8, and the file is not GB18030 either",
              bytes[fault],
              fault));
    }
    text.flip();
    int nul = text.toString().indexOf('\0');
    if (nul >= 0) {
      throw new UndecodableException("character " + nul + " is NUL: this is no text file");
    }
    boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
    return text.subSequence(marked ? 1 : 0, text.length()).toString();
  }

  /** {@return the offset of the first byte that does not fit, or -1} */
  private static int decodeInto(CharBuffer text, byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, text, true);
    if (!result.isError()) {
      result = decoder.flush(text);
    }
    return result.isError() ? in.position() : -1;
  }

  /**
   * {@return whether three quarters of the two-byte characters are everyday ones}
   *
   * <p>GB18030 gives a meaning to almost any bytes, damaged UTF-8 included. Real Chinese text keeps
   * to the punctuation rows (A1–A3) and the level of common characters (B0–D7) of GB2312; UTF-8
   * read as GB18030 falls there by chance only, in about one case of four.
   */
  private static boolean looksLikeGb2312(byte[] bytes) {
    int pairs = 0;
    int everyday = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] >= 0) {
        continue;
      }
      int lead = bytes[i] & 0xFF;
      int trail = bytes[++i] & 0xFF;
      pairs++;
      if (trail >= 0xA1 && ((lead >= 0xA1 && lead <= 0xA3) || (lead >= 0xB0 && lead <= 0xD7))) {
        everyday++;
      }
    }
    return everyday * 4 >= pairs * 3;
  }

  /** {@link CharacterCodingException} has no message of its own. */
  private static final class UndecodableException extends CharacterCodingException {
    private final String message;

    UndecodableException(String message) {
      this.message = message;
    }

    @Override
    public String getMessage() {
      return message;
    }
  }
}
