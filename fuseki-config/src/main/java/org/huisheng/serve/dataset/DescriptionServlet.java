package org.huisheng.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.huisheng.serve.api.GraphFormats;
import org.huisheng.serve.api.RdfServlet;
import org.huisheng.serve.api.Site;
import org.huisheng.serve.live.Lease;

/** {@code /void} and {@code /dcat}: the dataset, described in RDF. Safe for threads. */
final class DescriptionServlet extends RdfServlet {

  private static final long serialVersionUID = 1L;

  private final transient BiFunction<Lease, String, Graph> describing;

  /**
   * @param describing makes a description of a version, on the server at an address
   */
  DescriptionServlet(Site site, BiFunction<Lease, String, Graph> describing) {
    super(site);
    this.describing = describing;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // A person reads Turtle.
    String wanted = wanted(request);
    String type = wanted.equals(HTML) ? GraphFormats.mediaTypes().get(0) : wanted;
    String base = site().base(request);
    byte[] body;
    try (Lease lease = site().live().current()) {
      if (isKnown(lease, request, response, type, base)) {
        return;
      }
      // Without a turn: who waits for the one count of a version is not to keep others waiting.
      body = write(describing.apply(lease, base), type);
    }
    send(body, type, request, response);
  }
}
