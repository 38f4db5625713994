package org.huisheng.serve.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.model.DocumentId;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.live.Lease;

/**
 * {@code GET /api/documents} lists what is held; {@code GET /api/documents/ID/text} gives a text
 * with what stands where in it. Safe for threads.
 */
final class DocumentsServlet extends ApiServlet {

  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An id names a file of the archive; nothing else is let through. */
  private static final Pattern TEXT = Pattern.compile("/([0-9a-f]{16})/text");

  private static final String PLAIN = "text/plain";

  private final transient PerVersion<List<CatalogueEntry>> catalogue =
      new PerVersion<>(lease -> lease.version().catalogue());

  DocumentsServlet(Site site) {
    super(site);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    Matcher text = TEXT.matcher(path);
    if (path.equals("/")) {
      list(request, response);
    } else if (text.matches()) {
      text(new DocumentId(text.group(1)), request, response);
    } else {
      throw Refusal.of(
          404,
          "path",
          "nothing is here",
          "there are /api/documents and /api/documents/ID/text, ID having 16 hexadecimal digits");
    }
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] body;
    try (Lease lease = site().live().current()) {
      if (isKnown(lease, request, response, site().base(request))) {
        return;
      }
      ObjectNode root = JSON.createObjectNode().put("version", lease.version().number());
      root.putArray("documents");
      for (CatalogueEntry entry : catalogue.of(lease)) {
        describe(entry, root.withArray("documents").addObject(), site().base(request));
      }
      body = root.toString().getBytes(StandardCharsets.UTF_8);
    }
    send(response, "application/json", body);
  }

  private static void describe(CatalogueEntry entry, ObjectNode node, String base) {
    String id = entry.document().digits();
    node.put("id", id)
        .put("title", entry.title())
        .put("voice", entry.voice().orElse(null))
        .put("earliest", entry.earliest().map(LocalDate::toString).orElse(null))
        .put("latest", entry.latest().map(LocalDate::toString).orElse(null))
        .put("text", base + "api/documents/" + id + "/text");
  }

  private void text(DocumentId id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String type = Accepted.of(request, List.of("application/json", PLAIN));
    boolean cleaned = "true".equals(arguments(request).get("cleaned"));
    byte[] body;
    try (Lease lease = site().live().current()) {
      if (!Files.isRegularFile(lease.version().archived(id))) {
        throw Refusal.of(
            404, "document", "no document " + id + " is held", "GET /api/documents lists them");
      }
      if (isKnown(lease, request, response, type)) {
        return;
      }
      DocumentText text = new DocumentText(lease, id);
      body =
          type.equals(PLAIN)
              ? (cleaned ? text.cleaned() : text.source()).getBytes(StandardCharsets.UTF_8)
              : site().read(lease, request, () -> text.json(site().execution(), cleaned));
    }
    send(response, type, body);
  }
}
