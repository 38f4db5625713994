package org.huisheng.serve.http;

import jakarta.servlet.ServletRequest;

/** By what a request is found in the log: an unguessable number given to it at the door. */
public final class RequestNumber {

  static final String HEADER = "X-Request-Id";
  private static final String ATTRIBUTE = "org.huisheng.request";

  private RequestNumber() {}

  static void give(ServletRequest request, String number) {
    request.setAttribute(ATTRIBUTE, number);
  }

  /** {@return the number of {@code request}} */
  public static String of(ServletRequest request) {
    Object number = request.getAttribute(ATTRIBUTE);
    return number == null ? "-" : number.toString();
  }
}
