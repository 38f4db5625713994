package org.huisheng.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.huisheng.serve.api.ApiServlet;
import org.huisheng.serve.api.PerVersion;
import org.huisheng.serve.api.Site;
import org.huisheng.serve.http.EntityTag;
import org.huisheng.serve.live.Lease;

/** {@code /dump.nq.gz}: every quad of the current version. Safe for threads. */
final class DumpServlet extends ApiServlet {

  private static final long serialVersionUID = 1L;

  private final transient PerVersion<Published> published;

  DumpServlet(Site site, PerVersion<Published> published) {
    super(site);
    this.published = published;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InputStream dump;
    try (Lease lease = site().live().current()) {
      Published version = published.of(lease);
      response.setHeader("X-Store-Version", Integer.toString(version.number()));
      cacheable(response);
      EntityTag tag = new EntityTag("\"" + version.sha256() + "\"");
      if (tag.answeredNotModified(request, response)) {
        return;
      }
      response.setContentType("application/gzip");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"huisheng-" + version.number() + ".nq.gz\"");
      response.setContentLengthLong(version.bytes());
      if (request.getMethod().equals("HEAD")) {
        return;
      }
      dump = Files.newInputStream(lease.version().dump().file());
    }
    // What is open can be read to its end; a slow client does not keep the version.
    try (dump) {
      dump.transferTo(response.getOutputStream());
    }
  }
}
