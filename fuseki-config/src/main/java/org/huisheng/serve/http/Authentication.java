package org.huisheng.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Refusal;

/**
 * Lets nobody read but those of a {@link ReaderFile}, by password (Basic) or token (Bearer). Health
 * is told to everybody. Safe for threads.
 */
public final class Authentication extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Passwords that were right lately: hashing one takes a good part of a second, on purpose. */
  private static final int REMEMBERED = 1000;

  private final transient ReaderFile readers;
  private final String ownToken;
  private final transient GuardedExecution execution;
  private final Clients clients;
  private final Semaphore hashing = new Semaphore(1);
  private final Map<String, String> right =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @param ownToken by which the command line of the server's owner reads
   */
  public Authentication(
      ReaderFile readers, String ownToken, GuardedExecution execution, Clients clients) {
    this.readers = readers;
    this.ownToken = ownToken;
    this.execution = execution;
    this.clients = clients;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith("/health/")) {
      chain.doFilter(request, response);
      return;
    }
    try {
      String reader = reader(request);
      request.setAttribute(Clients.USER, reader);
      chain.doFilter(request, response);
    } catch (Refusal e) {
      response.addHeader("WWW-Authenticate", "Basic realm=\"Huisheng\", charset=\"UTF-8\"");
      response.addHeader("WWW-Authenticate", "Bearer realm=\"Huisheng\"");
      Problem.send(e, request, response);
    }
  }

  private String reader(HttpServletRequest request) {
    // Guessing is bounded as other errors of a client are.
    execution.requireShare(clients.of(request));
    String given = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    Optional<String> reader = Optional.empty();
    if (given.regionMatches(true, 0, "Bearer ", 0, 7)) {
      reader = byToken(given.substring(7).strip());
    } else if (given.regionMatches(true, 0, "Basic ", 0, 6)) {
      reader = byPassword(given.substring(6).strip());
    }
    return reader.orElseThrow(
        () -> {
          if (!given.isEmpty()) {
            execution.erred(clients.of(request));
          }
          return Refusal.of(
              401,
              "credentials",
              given.isEmpty()
                  ? "reading here needs credentials"
                  : "these credentials are not known",
              "send a name and password (Basic) or a token (Bearer) from the operator");
        });
  }

  private Optional<String> byToken(String token) {
    boolean own =
        MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), ownToken.getBytes(StandardCharsets.UTF_8));
    return own ? Optional.of("owner") : readers.holder(token);
  }

  private Optional<String> byPassword(String basic) {
    String known;
    synchronized (right) {
      known = right.get(basic);
    }
    if (known != null) {
      return Optional.of(known);
    }
    String both;
    try {
      both = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    int colon = both.indexOf(':');
    if (colon < 0
        || !isPassword(both.substring(0, colon), both.substring(colon + 1).toCharArray())) {
      return Optional.empty();
    }
    String name = both.substring(0, colon);
    synchronized (right) {
      right.put(basic, name);
    }
    return Optional.of(name);
  }

  /** One at a time: who guesses with many hands is not to take every processor. */
  private boolean isPassword(String name, char[] password) {
    try {
      if (!hashing.tryAcquire(5, TimeUnit.SECONDS)) {
        throw Refusal.of(503, "busy", "too many log in at once", "try again, or use a token");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      return readers.isPassword(name, password);
    } finally {
      hashing.release();
    }
  }
}
