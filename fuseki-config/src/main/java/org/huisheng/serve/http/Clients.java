package org.huisheng.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.huisheng.serve.guard.Client;

/**
 * Tells clients apart: by the user who logged in, else by address.
 *
 * @param behindProxy whether the nearest address is a proxy's, and what it says in {@code
 *     X-Forwarded-*} is true. Anybody can send these headers, so they count only when the operator
 *     says so
 */
public record Clients(boolean behindProxy) {

  /** Request attribute with the name of the user who logged in. */
  static final String USER = "org.huisheng.user";

  /** {@return who sent {@code request}} */
  public Client of(HttpServletRequest request) {
    Object user = request.getAttribute(USER);
    return new Client(user == null ? address(request) : "user " + user);
  }

  /** {@return the address that the request came from} */
  String address(HttpServletRequest request) {
    return forwarded(request, "X-Forwarded-For").orElseGet(request::getRemoteAddr);
  }

  /** {@return scheme, host and port as the client wrote them, ending in a slash} */
  public String base(HttpServletRequest request) {
    String scheme = forwarded(request, "X-Forwarded-Proto").orElseGet(request::getScheme);
    String host = forwarded(request, "X-Forwarded-Host").orElseGet(() -> request.getHeader("Host"));
    return scheme + "://" + (host == null ? "localhost" : host) + "/";
  }

  /** {@return whether the request came from this machine and through no proxy} */
  public boolean isLocal(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    return request.getHeader("X-Forwarded-For") == null
        && (address.startsWith("127.")
            || address.equals("::1")
            || address.equals("0:0:0:0:0:0:0:1"));
  }

  /**
   * The last entry is the one that the nearest proxy wrote; those before it anybody can invent.
   * Some proxies append to a header that is there, others write a second one below it.
   */
  private Optional<String> forwarded(HttpServletRequest request, String header) {
    if (!behindProxy) {
      return Optional.empty();
    }
    return Collections.list(request.getHeaders(header)).stream()
        .reduce((earlier, later) -> later)
        .map(value -> value.substring(value.lastIndexOf(',') + 1).strip())
        .filter(value -> !value.isEmpty());
  }
}
