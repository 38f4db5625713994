package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.BadMessageException;
import org.huisheng.query.BadArgumentException;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.http.EntityTag;
import org.huisheng.serve.http.Problem;
import org.huisheng.serve.http.RequestNumber;
import org.huisheng.serve.live.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the servlets of {@code /api} have in common: refusals become problems. Safe for threads. */
public abstract class ApiServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);

  private final transient Site site;

  protected ApiServlet(Site site) {
    this.site = site;
  }

  /** {@return what answers are made of} */
  protected final Site site() {
    return site;
  }

  /**
   * Answers a request.
   *
   * @throws Refusal if it cannot be answered; its sender is told
   */
  protected abstract void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  /** {@return whether the servlet answers requests of this method} */
  protected boolean takes(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (!takes(request.getMethod())) {
        throw Refusal.of(
            405, "method", request.getMethod() + " is not taken here", "see /api/openapi.json");
      }
      site().execution().requireShare(site().clients().of(request));
      answer(request, response);
    } catch (BadArgumentException e) {
      refuse(
          Refusal.of(400, "argument", e.getMessage(), "GET /api/queries lists what is taken"),
          request,
          response);
    } catch (Refusal e) {
      refuse(e, request, response);
    } catch (RuntimeException e) {
      LOG.error("request {} failed", RequestNumber.of(request), e);
      Problem.send(
          Refusal.of(
              500,
              "failure",
              "the server failed over this request",
              "report it with the request number"),
          request,
          response);
    }
  }

  private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (refusal.status() != 429 && refusal.status() != 503) {
      site.execution().erred(site.clients().of(request));
    }
    Problem.send(refusal, request, response);
  }

  /**
   * {@return the parameters of the query string, each with its one value}
   *
   * @throws BadArgumentException if one has two
   */
  protected static Map<String, String> arguments(HttpServletRequest request) {
    Map<String, String> arguments = new LinkedHashMap<>();
    parameters(request)
        .forEach(
            (name, values) -> {
              if (values.length > 1) {
                throw new BadArgumentException("parameter '" + name + "' has two values");
              }
              arguments.put(name, values[0]);
            });
    return arguments;
  }

  private static Map<String, String[]> parameters(HttpServletRequest request) {
    try {
      return request.getParameterMap();
    } catch (BadMessageException e) {
      throw new BadArgumentException("the parameters are not percent-encoded UTF-8");
    }
  }

  /** Says that an answer may be kept for a minute: so long a client may miss a new version. */
  protected static void cacheable(HttpServletResponse response) {
    response.setHeader("Cache-Control", "max-age=60, must-revalidate");
    response.setHeader("Vary", "Accept");
  }

  /**
   * Names the version in {@code response}, and how long the answer is good.
   *
   * @param besides what the answer depends on besides the version and the address
   * @return whether the client has this answer, and was told so; nothing more is to be sent
   */
  protected static boolean isKnown(
      Lease lease, HttpServletRequest request, HttpServletResponse response, String... besides) {
    response.setHeader("X-Store-Version", Integer.toString(lease.version().number()));
    cacheable(response);
    return EntityTag.of(
            lease.tag(),
            request.getRequestURI(),
            String.valueOf(request.getQueryString()),
            String.join(" ", besides))
        .answeredNotModified(request, response);
  }

  /** Sends a whole body in UTF-8. */
  protected static void send(HttpServletResponse response, String mediaType, byte[] body)
      throws IOException {
    response.setContentType(mediaType);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
