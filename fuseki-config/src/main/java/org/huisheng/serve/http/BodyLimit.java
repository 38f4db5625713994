package org.huisheng.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.guard.Refusal;

/**
 * Refuses what is longer than anything we take before a byte of it is read: decoding a form of 10
 * MB took a minute (measured). What does not say its length is counted where it is read. Safe for
 * threads.
 */
public final class BodyLimit extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** A character of Chinese is three bytes, and each of these three characters in a form. */
  public static final int FORM_FACTOR = 3;

  private final transient Limits limits;

  public BodyLimit(Limits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong()
        > most(request.getRequestURI(), request.getContentType(), limits)) {
      // The rest of the body is not read: the connection is of no use any more.
      response.setHeader("Connection", "close");
      Limit limit = limit(request.getRequestURI());
      Problem.send(Refusal.beyond(limits, limit, "send less"), request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  private static Limit limit(String path) {
    return path.startsWith("/api/trace") ? Limit.DRAFT_BYTES : Limit.QUERY_BYTES;
  }

  /** {@return the bytes that a body may have} */
  static long most(String path, String contentType, Limits limits) {
    boolean form = String.valueOf(contentType).startsWith("application/x-www-form-urlencoded");
    return limits.of(limit(path)) * (form ? FORM_FACTOR : 1);
  }
}
