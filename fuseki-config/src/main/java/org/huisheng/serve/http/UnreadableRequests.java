package org.huisheng.serve.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.huisheng.serve.guard.Refusal;

/**
 * Answers requests that reach no servlet, because they cannot be read, as all others are refused:
 * by a problem, and by no page that quotes them. Safe for threads.
 */
final class UnreadableRequests extends ErrorHandler {

  private static final HttpField NOSNIFF = new HttpField("X-Content-Type-Options", "nosniff");
  private static final String NO_NUMBER = "-";

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    byte[] body = body(status, headers);
    headers.put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static byte[] body(int status, HttpFields.Mutable headers) {
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put(NOSNIFF);
    Refusal refusal =
        Refusal.of(
            status,
            "request",
            "this is no request that can be read: " + HttpStatus.getMessage(status),
            "write it as HTTP/1.1 and percent-encode addresses as UTF-8");
    return Problem.json(refusal, NO_NUMBER);
  }
}
