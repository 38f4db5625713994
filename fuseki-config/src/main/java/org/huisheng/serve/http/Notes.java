package org.huisheng.serve.http;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** What the logs want to know of a request and only its answerer knows. */
public final class Notes {

  private static final String ASKED = "org.huisheng.asked";
  private static final String ANSWERED = "org.huisheng.answered";

  private Notes() {}

  /**
   * What a request was answered with.
   *
   * @param version of the store
   * @param rows rows, or triples
   */
  record Answered(int version, long rows) {}

  /** Notes what {@code request} asks: a query, or what was given to a named one. */
  public static void asked(ServletRequest request, String question) {
    request.setAttribute(ASKED, question);
  }

  /** Notes that {@code request} was answered with {@code rows} of {@code version}. */
  public static void answered(ServletRequest request, int version, long rows) {
    request.setAttribute(ANSWERED, new Answered(version, rows));
  }

  static Optional<String> question(ServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ASKED));
  }

  static Optional<Answered> answer(ServletRequest request) {
    return Optional.ofNullable((Answered) request.getAttribute(ANSWERED));
  }
}
