package org.huisheng.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huisheng.serve.api.ApiServlet;
import org.huisheng.serve.api.Site;

/** {@code /.well-known/void}: where the description of the dataset is. Safe for threads. */
final class WellKnownServlet extends ApiServlet {

  private static final long serialVersionUID = 1L;

  WellKnownServlet(Site site) {
    super(site);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response) {
    cacheable(response);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", site().base(request) + "void");
  }
}
