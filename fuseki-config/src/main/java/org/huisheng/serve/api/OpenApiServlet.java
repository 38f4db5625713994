package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.huisheng.serve.http.EntityTag;

/** {@code GET /api/openapi.json}: the API for programs that make clients. Safe for threads. */
final class OpenApiServlet extends ApiServlet {

  private static final long serialVersionUID = 1L;

  private final transient OpenApi description;

  OpenApiServlet(Site site) {
    super(site);
    this.description = new OpenApi(site.library());
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] json = description.json(site().base(request));
    cacheable(response);
    EntityTag tag = EntityTag.of(new String(json, StandardCharsets.UTF_8));
    if (!tag.answeredNotModified(request, response)) {
      send(response, "application/json", json);
    }
  }
}
