package org.huisheng.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.huisheng.serve.api.Site;
import org.huisheng.serve.live.Lease;

/**
 * The identifiers of things that are no documents: 303 to their description, 301 to what they are
 * called now. Safe for threads.
 */
final class ThingServlet extends LinkedServlet {

  private static final long serialVersionUID = 1L;

  ThingServlet(Site site) {
    super(site);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MintedIri thing = asked(request, "/");
    Optional<MintedIri> moved;
    try (Lease lease = site().live().current()) {
      Descriptions store = new Descriptions(site().execution(), lease);
      moved = site().read(lease, request, () -> replacement(thing.node(), store));
    }
    cacheable(response);
    String base = site().base(request);
    if (moved.isPresent()) {
      redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, base + moved.get().path());
      return;
    }
    String description = base + "data/" + thing.path();
    link(response, description, "describedby");
    redirect(response, HttpServletResponse.SC_SEE_OTHER, description);
  }

  private static Optional<MintedIri> replacement(Node thing, Descriptions store) {
    if (!store.knows(thing)) {
      throw unknown();
    }
    return store.replacement(thing);
  }
}
