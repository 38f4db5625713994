package org.huisheng.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.huisheng.serve.api.Site;
import org.huisheng.serve.live.Lease;

/**
 * {@code /data/PATH}: the description of the thing whose identifier has this path. Safe for
 * threads.
 */
final class DataServlet extends LinkedServlet {

  private static final long serialVersionUID = 1L;

  DataServlet(Site site) {
    super(site);
  }

  private record Written(ByteArrayOutputStream body, boolean cut) {}

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MintedIri thing = asked(request, "/data/");
    String type = wanted(request);
    String base = site().base(request);
    Written written;
    try (Lease lease = site().live().current()) {
      if (isKnown(lease, request, response, type, base)) {
        return;
      }
      Descriptions store = new Descriptions(site().execution(), lease);
      written = site().read(lease, request, () -> describe(thing, store, type, base));
    }
    if (type.equals(HTML)) {
      toExplorer(thing, request, response);
      return;
    }
    link(response, MintedIri.ascii(thing.node().getURI()), "about");
    link(response, base + "void#dataset", "collection");
    if (written.cut()) {
      response.setHeader("X-Truncated", "links");
    }
    send(written.body().toByteArray(), type, request, response);
  }

  private Written describe(MintedIri thing, Descriptions store, String type, String base) {
    if (!store.knows(thing.node())) {
      throw unknown();
    }
    if (type.equals(HTML)) {
      return new Written(new ByteArrayOutputStream(), false);
    }
    Description description =
        Description.of(thing.node(), store, base + "data/" + thing.path(), base + "void#dataset");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(write(description.graph(), type));
    return new Written(body, description.isCut());
  }
}
