package org.huisheng.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** What went wrong, for a program (RFC 9457). */
final class Problem {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Problem() {}

  static byte[] json(int status, String detail) {
    return JSON.createObjectNode()
        .put("status", status)
        .put("detail", detail)
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
