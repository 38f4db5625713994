package org.huisheng.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.huisheng.serve.api.ResourceQuery;
import org.huisheng.serve.api.Site;
import org.huisheng.serve.guard.BoundedGraph;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.live.Lease;

/**
 * The identifiers of named graphs: the graph itself. One that is larger than an answer may be is
 * not cut but described: 303, as for a thing. Safe for threads.
 */
final class GraphServlet extends LinkedServlet {

  private static final long serialVersionUID = 1L;

  private static final int UNPROCESSABLE = 422;

  private static final ResourceQuery GRAPH = ResourceQuery.of(GraphServlet.class, "graph.rq");

  GraphServlet(Site site) {
    super(site);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MintedIri name = asked(request, "/");
    String type = wanted(request);
    Optional<byte[]> body;
    try (Lease lease = site().live().current()) {
      if (isKnown(lease, request, response, type, site().base(request))) {
        return;
      }
      body = site().read(lease, request, () -> read(name.node(), lease, type));
    }
    if (type.equals(HTML)) {
      toExplorer(name, request, response);
    } else if (body.isPresent()) {
      send(body.get(), type, request, response);
    } else {
      String description = site().base(request) + "data/" + name.path();
      link(response, description, "describedby");
      redirect(response, HttpServletResponse.SC_SEE_OTHER, description);
    }
  }

  /** {@return the graph; empty if it is too large, or nobody wants to read it} */
  private Optional<byte[]> read(Node name, Lease lease, String type) {
    if (!lease.graphs().containsGraph(name)) {
      throw unknown();
    }
    if (type.equals(HTML)) {
      return Optional.empty();
    }
    Graph graph = new BoundedGraph(site().limits());
    try {
      site()
          .execution()
          .run(GRAPH.with("graph", name), lease.graphs(), running -> running.construct(graph));
      return Optional.of(write(graph, type));
    } catch (Refusal e) {
      if (e.status() == UNPROCESSABLE) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
