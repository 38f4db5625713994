package org.huisheng.serve.http;

import jakarta.servlet.ServletRequest;
import java.util.OptionalLong;

/** How many rows a request was answered with, for the logs. */
public final class Answered {

  private static final String ATTRIBUTE = "org.huisheng.rows";

  private Answered() {}

  /** Notes that {@code request} was answered with {@code rows}. */
  public static void note(ServletRequest request, long rows) {
    request.setAttribute(ATTRIBUTE, rows);
  }

  static OptionalLong rows(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Long rows
        ? OptionalLong.of(rows)
        : OptionalLong.empty();
  }
}
