package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.system.Txn;
import org.huisheng.query.BadArgumentException;
import org.huisheng.query.GraphFormat;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;
import org.huisheng.query.ResultFormat;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.http.Clients;
import org.huisheng.serve.live.Lease;
import org.huisheng.serve.live.LiveStore;

/**
 * {@code GET /api/queries} lists the named queries; {@code GET
 * /api/queries/NAME?PARAMETER=VALUE&format=json|csv} runs one; those that make a graph are written
 * as {@code turtle|ntriples|jsonld}. Safe for threads.
 */
public final class QueriesServlet extends ApiServlet {

  private static final long serialVersionUID = 1L;

  /** Taken by the servlet itself; the query library refuses a parameter of this name. */
  private static final String FORMAT = "format";

  private final transient QueryLibrary library;
  private final transient LiveStore live;
  private final String catalog;

  public QueriesServlet(
      QueryLibrary library, LiveStore live, GuardedExecution execution, Clients clients) {
    super(execution, clients);
    this.library = library;
    this.live = live;
    this.catalog = QueryCatalog.json(library);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      send(response, "application/json", catalog.getBytes(StandardCharsets.UTF_8));
    } else {
      answer(query(path.substring(1)), request, response);
    }
  }

  private NamedQuery query(String name) {
    try {
      return library.get(name);
    } catch (BadArgumentException e) {
      throw Refusal.of(404, "query", e.getMessage(), "GET /api/queries lists them");
    }
  }

  private void answer(NamedQuery query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> arguments = arguments(request);
    String asked = arguments.remove(FORMAT);
    Query bound = query.bind(arguments);
    if (query.makesGraph()) {
      GraphFormat format = asked == null ? GraphFormat.TURTLE : GraphFormat.parse(asked);
      byte[] body =
          run(bound, request, execution -> format.write(prefixed(query, execution.construct())));
      send(response, format.mediaType(), body);
    } else {
      ResultFormat format = asked == null ? ResultFormat.JSON : ResultFormat.parse(asked);
      byte[] body = run(bound, request, execution -> format.write(execution.select()));
      send(response, format.mediaType(), body);
    }
  }

  private static Graph prefixed(NamedQuery query, Graph graph) {
    graph.getPrefixMapping().setNsPrefixes(query.sparql().getPrefixMapping());
    return graph;
  }

  private byte[] run(
      Query query,
      HttpServletRequest request,
      java.util.function.Function<org.apache.jena.sparql.exec.QueryExec, byte[]> writer) {
    try (Lease lease = live.current()) {
      return Txn.calculateRead(
          lease.graphs(),
          () -> execution().run(query, lease.graphs(), clients().of(request), writer));
    }
  }
}
