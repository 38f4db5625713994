package org.huisheng.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.huisheng.serve.api.RdfServlet;
import org.huisheng.serve.api.Site;
import org.huisheng.serve.guard.Refusal;

/** What servlets have in common whose paths are those of identifiers. Safe for threads. */
abstract class LinkedServlet extends RdfServlet {

  private static final long serialVersionUID = 1L;

  LinkedServlet(Site site) {
    super(site);
  }

  /** {@return the identifier that the path of {@code request} means} */
  static MintedIri asked(HttpServletRequest request, String prefix) {
    return MintedIri.of(request.getRequestURI().substring(prefix.length()))
        .orElseThrow(LinkedServlet::unknown);
  }

  /** {@return that there is no such thing} */
  static Refusal unknown() {
    return Refusal.of(
        404,
        "iri",
        "nothing here has this identifier",
        "names are found by /api/queries/find-by-name?text=…");
  }

  /** Sends a person to the page that shows a thing. */
  final void toExplorer(MintedIri thing, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Vary", "Accept");
    String iri = URLEncoder.encode(thing.node().getURI(), StandardCharsets.UTF_8);
    redirect(response, HttpServletResponse.SC_SEE_OTHER, site().base(request) + "?iri=" + iri);
  }
}
