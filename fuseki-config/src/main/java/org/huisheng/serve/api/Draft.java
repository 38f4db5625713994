package org.huisheng.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.atlas.web.MediaType;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.guard.Refusal;

/** Reads the draft that a request brings. What is refused is told without a word of the draft. */
final class Draft {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Draft() {}

  /**
   * {@return the draft in the body of {@code request}}
   *
   * @throws Refusal if it is too long, not UTF-8, not of a type that is taken, or blank
   */
  static String read(HttpServletRequest request, Limits limits) throws IOException {
    boolean isJson = isJson(request.getContentType());
    String body = decode(bytes(request, limits));
    String draft = isJson ? text(body) : body;
    if (draft.isBlank()) {
      throw Refusal.of(400, "draft", "the draft is empty", "send its text");
    }
    return draft;
  }

  private static boolean isJson(String contentType) {
    MediaType type = contentType == null ? null : MediaType.create(contentType);
    String charset = type == null ? null : type.getCharset();
    if (type != null && (charset == null || isUtf8(charset))) {
      switch (type.getContentTypeStr().toLowerCase(Locale.ROOT)) {
        case "text/plain" -> {
          return false;
        }
        case "application/json" -> {
          return true;
        }
        default -> {
          // Refused below.
        }
      }
    }
    throw Refusal.of(
        415,
        "draft",
        "a draft is text/plain or application/json, in UTF-8",
        "send the header Content-Type: text/plain; charset=utf-8");
  }

  private static boolean isUtf8(String charset) {
    String name = charset.toLowerCase(Locale.ROOT);
    return name.equals("utf-8") || name.equals("utf8");
  }

  private static byte[] bytes(HttpServletRequest request, Limits limits) throws IOException {
    int most = limits.count(Limit.DRAFT_BYTES);
    byte[] bytes =
        request.getContentLengthLong() > most
            ? null
            : request.getInputStream().readNBytes(most + 1);
    if (bytes == null || bytes.length > most) {
      throw Refusal.beyond(limits, Limit.DRAFT_BYTES, "send it in parts");
    }
    return bytes;
  }

  private static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Refusal.of(400, "encoding", "the draft is not UTF-8", "convert it, as with iconv");
    }
  }

  private static String text(String body) {
    JsonNode text = null;
    try {
      text = JSON.readTree(body).get("text");
    } catch (JsonProcessingException e) {
      // Its message quotes the draft.
    }
    if (text == null || !text.isTextual()) {
      throw Refusal.of(400, "json", "the body is not {\"text\": \"…\"}", "or send text/plain");
    }
    return text.textValue();
  }
}
