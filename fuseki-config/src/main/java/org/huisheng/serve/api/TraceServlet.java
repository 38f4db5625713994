package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.live.Lease;
import org.huisheng.trace.TraceJson;
import org.huisheng.trace.Tracer;

/**
 * {@code POST /api/trace}: which texts a draft has wording of. The draft is neither kept nor noted
 * anywhere. Safe for threads.
 */
final class TraceServlet extends ApiServlet {

  private static final long serialVersionUID = 1L;

  private final transient Optional<PerVersion<Tracer>> tracers;

  /**
   * @param source empty for a server that traces nothing
   */
  TraceServlet(Site site, Optional<TracerSource> source) {
    super(site);
    this.tracers = source.map(from -> new PerVersion<Tracer>(lease -> from.open(lease.version())));
  }

  @Override
  protected boolean takes(String method) {
    return method.equals("POST");
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PerVersion<Tracer> perVersion =
        tracers.orElseThrow(
            () ->
                Refusal.of(
                    404, "trace", "this server traces no drafts", "use ./huisheng trace FILE"));
    String draft = Draft.read(request, site().limits());
    String echoes;
    try (Lease lease = site().live().current()) {
      response.setHeader("X-Store-Version", Integer.toString(lease.version().number()));
      // Before the turn: who waits for it to open is not to keep others waiting.
      Tracer tracer = perVersion.of(lease);
      GuardedExecution.Turn turn = site().execution().turn(site().clients().of(request));
      try {
        echoes = trace(tracer, draft);
      } finally {
        turn.close();
      }
    }
    response.setHeader("Cache-Control", "no-store");
    send(response, "application/json", (echoes + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** What fails over a draft is logged by its place in the program: the message may quote it. */
  private static String trace(Tracer tracer, String draft) {
    try {
      return TraceJson.of(tracer.trace(draft));
    } catch (RuntimeException e) {
      IllegalStateException silent = new IllegalStateException(e.getClass().getName());
      silent.setStackTrace(e.getStackTrace());
      throw silent;
    }
  }
}
