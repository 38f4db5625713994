package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huisheng.query.BadArgumentException;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.live.Lease;
import org.huisheng.store.NoSuchVersionException;
import org.huisheng.store.Store;
import org.huisheng.store.changes.Changes;
import org.huisheng.store.changes.ChangesJson;

/**
 * {@code GET /api/changes?since=N}: which documents and how many quads came and went since a kept
 * version. Safe for threads.
 */
final class ChangesServlet extends ApiServlet {

  private static final long serialVersionUID = 1L;

  private static final String SINCE = "since";

  ChangesServlet(Site site) {
    super(site);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int since = since(arguments(request));
    String changes;
    try (Lease lease = site().live().current()) {
      if (isKnown(lease, request, response)) {
        return;
      }
      GuardedExecution.Turn turn = site().execution().turn(site().clients().of(request));
      try {
        Store store = site().live().store();
        changes =
            ChangesJson.of(new Changes(store, store.version(since), lease.version()).summary());
      } catch (NoSuchVersionException e) {
        throw Refusal.of(404, "version", e.getMessage(), "compare with one that is kept");
      } finally {
        turn.close();
      }
    }
    send(response, "application/json", changes.getBytes(StandardCharsets.UTF_8));
  }

  private static int since(Map<String, String> arguments) {
    String since = arguments.remove(SINCE);
    if (!arguments.isEmpty()) {
      throw new BadArgumentException("since is the only parameter");
    }
    if (since == null || !since.matches("[0-9]{1,9}")) {
      throw new BadArgumentException("since=N is the number of a version that is kept");
    }
    return Integer.parseInt(since);
  }
}
