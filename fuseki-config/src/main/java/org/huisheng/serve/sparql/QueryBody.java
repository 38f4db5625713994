package org.huisheng.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.guard.Refusal;

/** A query as the whole body of a request. */
final class QueryBody {

  private QueryBody() {}

  /**
   * {@return the text, read no further than a query may go}
   *
   * @throws Refusal if it is longer, or not in UTF-8, which is all that SPARQL Protocol has
   */
  static String read(HttpServletRequest request, InputStream body, Limits limits)
      throws IOException {
    String charset = request.getCharacterEncoding();
    if (charset != null && !charset.equalsIgnoreCase("UTF-8")) {
      throw Refusal.of(415, "charset", "the query is said to be in " + charset, "send UTF-8");
    }
    byte[] bytes = body.readNBytes(limits.count(Limit.QUERY_BYTES) + 1);
    if (bytes.length > limits.of(Limit.QUERY_BYTES)) {
      throw Refusal.beyond(
          limits, Limit.QUERY_BYTES, "put long lists of values into several queries");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.of(400, "charset", "the query is not in UTF-8", "send UTF-8");
    }
  }
}
