package org.huisheng.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.servlets.ActionExecLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ActionCategory;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.http.Problem;
import org.huisheng.serve.live.Lease;
import org.huisheng.serve.live.LeasedDataset;
import org.huisheng.serve.live.LiveStore;
import org.huisheng.serve.sparql.SparqlAction;

/**
 * {@code /versions/N/sparql}: a kept version beside the live one, so that a figure cited from it
 * can be asked for again. Safe for threads.
 */
final class VersionsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern ENDPOINT = Pattern.compile("/([0-9]{1,9})/sparql");

  private final transient LiveStore live;
  private final transient SparqlAction sparql;

  VersionsServlet(LiveStore live, SparqlAction sparql) {
    this.live = live;
    this.sparql = sparql;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher endpoint = ENDPOINT.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    if (!endpoint.matches()) {
      Problem.send(
          Refusal.of(404, "path", "nothing is here", "there is /versions/N/sparql"),
          request,
          response);
      return;
    }
    int number = Integer.parseInt(endpoint.group(1));
    // Held until the answer is made, so that it is not let go between this look and the query.
    Optional<Lease> held = live.version(number);
    if (held.isEmpty()) {
      Problem.send(gone(number), request, response);
      return;
    }
    try (Lease lease = held.get()) {
      ask(lease.version().number(), request, response);
    }
  }

  private Refusal gone(int number) throws IOException {
    return Refusal.of(
        404,
        "version",
        "version " + number + " is not kept",
        "there are " + live.store().versions().stream().map(each -> each.number()).toList());
  }

  private void ask(int number, HttpServletRequest request, HttpServletResponse response) {
    DataService service =
        DataService.newBuilder(new LeasedDataset(live, OptionalInt.of(number))).build();
    service.goActive();
    HttpAction action =
        ActionExecLib.allocHttpAction(
            new DataAccessPoint("/versions/" + number, service),
            Fuseki.actionLog,
            ActionCategory.ACTION,
            request,
            response);
    ActionExecLib.execAction(action, sparql);
  }
}
