package org.huisheng.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.live.Lease;
import org.huisheng.serve.live.LiveStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: a query ran over the current
 * version; it takes nobody's place at the gate. Safe for threads.
 */
public final class Health extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final String ANYTHING = "ASK { ?s ?p ?o }";

  private final transient LiveStore live;
  private final transient GuardedExecution execution;

  public Health(LiveStore live, GuardedExecution execution) {
    this.live = live;
    this.execution = execution;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (String.valueOf(request.getPathInfo())) {
      case "/live" -> say("live", response);
      case "/ready" -> sayWhetherReady(request, response);
      default ->
          Problem.send(
              Refusal.of(
                  404, "path", "nothing is here", "there are /health/live and /health/ready"),
              request,
              response);
    }
  }

  private void sayWhetherReady(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (execution.isStopping()) {
      Problem.send(Refusal.stopping(), request, response);
      return;
    }
    try {
      say("ready, version " + versionThatAnswers(), response);
    } catch (RuntimeException e) {
      LOG.error("not ready", e);
      Problem.send(
          Refusal.of(503, "not-ready", "no query can be answered", "see the server's log"),
          request,
          response);
    }
  }

  private int versionThatAnswers() {
    try (Lease lease = live.current()) {
      Txn.executeRead(
          lease.graphs(),
          () -> {
            try (QueryExec query =
                QueryExec.dataset(lease.graphs())
                    .query(ANYTHING)
                    .timeout(5, TimeUnit.SECONDS)
                    .build()) {
              query.ask();
            }
          });
      return lease.version().number();
    }
  }

  private static void say(String what, HttpServletResponse response) throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write((what + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
