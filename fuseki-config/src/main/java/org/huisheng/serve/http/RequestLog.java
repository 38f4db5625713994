package org.huisheng.serve.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The access log: a JSON object a line, so that nothing a client writes can look like another line.
 * What was asked is left out unless the operator wants it: queries tell what people look for. Safe
 * for threads.
 */
public final class RequestLog extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Named apart from all classes, so that an operator can send it elsewhere. */
  private static final Logger LOG = LoggerFactory.getLogger("access");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Clients clients;
  private final boolean withQueries;

  /**
   * @param withQueries whether what was asked is noted, too
   */
  public RequestLog(Clients clients, boolean withQueries) {
    this.clients = clients;
    this.withQueries = withQueries;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begun = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      LOG.info("{}", line(request, response, (System.nanoTime() - begun) / 1_000_000));
    }
  }

  private ObjectNode line(
      HttpServletRequest request, HttpServletResponse response, long milliseconds) {
    ObjectNode line =
        JSON.createObjectNode()
            .put("client", clients.of(request).name())
            .put("method", request.getMethod())
            .put("path", request.getRequestURI())
            .put("status", response.getStatus())
            .put("ms", milliseconds);
    Notes.answer(request)
        .ifPresent(answer -> line.put("version", answer.version()).put("rows", answer.rows()));
    if (withQueries) {
      Notes.question(request).ifPresent(question -> line.put("asked", question));
    }
    return line.put("request", RequestNumber.of(request));
  }
}
