package org.huisheng.serve.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huisheng.serve.guard.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who asked what, when, of which version, and how many rows he got: a JSON object a line, appended
 * to a file. When the file cannot be written, nothing more is answered. Safe for threads.
 */
public final class Audit extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Clients clients;
  private final transient FileChannel file;
  private volatile boolean broken;

  /**
   * @param file what is appended to; made when it is not there
   * @throws IOException if it cannot be written
   */
  public Audit(Clients clients, Path file) throws IOException {
    this.clients = clients;
    this.file =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (broken) {
      Problem.send(
          Refusal.of(
              503,
              "audit",
              "the audit log cannot be written",
              "tell the operator: its disk may be full"),
          request,
          response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      if (Notes.question(request).isPresent()) {
        append(line(request, response));
      }
    }
  }

  private ObjectNode line(HttpServletRequest request, HttpServletResponse response) {
    ObjectNode line =
        JSON.createObjectNode()
            .put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
            .put("client", clients.of(request).name())
            .put("address", clients.address(request))
            .put("path", request.getRequestURI())
            .put("asked", Notes.question(request).orElse(""))
            .put("status", response.getStatus());
    Notes.answer(request)
        .ifPresent(answer -> line.put("version", answer.version()).put("rows", answer.rows()));
    return line.put("request", RequestNumber.of(request));
  }

  private void append(ObjectNode line) {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
    try {
      synchronized (file) {
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
      }
    } catch (IOException e) {
      broken = true;
      LOG.error("the audit log cannot be written; nothing more is answered", e);
    }
  }

  @Override
  public void destroy() {
    try {
      file.close();
    } catch (IOException e) {
      LOG.warn("the audit log was not closed", e);
    }
  }
}
