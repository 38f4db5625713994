package org.huisheng.serve.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.huisheng.serve.guard.Refusal;

/** Says what went wrong, for a program and a person (RFC 9457). */
public final class Problem {

  /** Media type of what is written. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Problem() {}

  /** Answers {@code request} with {@code refusal}, unless an answer is under way. */
  public static void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setHeader("ETag", null); // it tells the answer that this is not
    response.setStatus(refusal.status());
    response.setContentType(MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    refusal
        .retryAfter()
        .ifPresent(wait -> response.setHeader("Retry-After", Long.toString(wait.toSeconds())));
    byte[] body = json(refusal, RequestNumber.of(request));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /**
   * {@return the body that says why a request is not answered, in UTF-8}
   *
   * @param number of the request
   */
  static byte[] json(Refusal refusal, String number) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("type", "about:blank")
            .put("title", title(refusal.status()))
            .put("status", refusal.status())
            .put("code", refusal.code())
            .put("detail", refusal.getMessage())
            .put("hint", refusal.hint());
    refusal
        .place()
        .ifPresent(place -> node.put("line", place.line()).put("column", place.column()));
    node.put("request", number);
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 410 -> "Gone";
      case 413 -> "Content Too Large";
      case 415 -> "Unsupported Media Type";
      case 422 -> "Unprocessable Content";
      case 429 -> "Too Many Requests";
      case 503 -> "Service Unavailable";
      default -> status < 500 ? "Bad Request" : "Internal Server Error";
    };
  }
}
