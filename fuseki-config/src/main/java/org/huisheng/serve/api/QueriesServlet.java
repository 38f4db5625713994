package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.huisheng.query.BadArgumentException;
import org.huisheng.query.GraphFormat;
import org.huisheng.query.NamedQuery;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.http.EntityTag;
import org.huisheng.serve.http.Notes;
import org.huisheng.serve.live.Lease;

/**
 * {@code GET /api/queries} lists the named queries; {@code GET /api/queries/NAME?PARAMETER=VALUE}
 * runs one, and {@code /api/queries/NAME/sparql?PARAMETER=VALUE} tells its text. {@code format=},
 * or else the Accept header, says how the answer is written: see {@link RowFormat} and {@link
 * GraphFormat}. {@code page-size=} and {@code page=} cut it. Safe for threads.
 */
public final class QueriesServlet extends ApiServlet {

  private static final long serialVersionUID = 1L;

  // Taken by the servlet itself; the query library refuses parameters of these names.
  private static final String FORMAT = "format";
  private static final String MARK = "bom";

  private static final String TEXT = "/sparql";

  private final transient QueryCatalog catalog;

  private final transient KeptAnswers kept = new KeptAnswers();

  public QueriesServlet(Site site) {
    super(site);
    this.catalog = new QueryCatalog(site.library());
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      list(request, response);
    } else if (path.endsWith(TEXT)) {
      tell(query(path.substring(1, path.length() - TEXT.length())), request, response);
    } else {
      answer(query(path.substring(1)), request, response);
    }
  }

  /** The query as it is run, with the values of its parameters in place. */
  private void tell(NamedQuery query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text = query.bind(arguments(request)).serialize();
    cacheable(response);
    if (!EntityTag.of(text).answeredNotModified(request, response)) {
      send(response, "application/sparql-query", text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String all = catalog.json(site().base(request));
    cacheable(response);
    if (!EntityTag.of(all).answeredNotModified(request, response)) {
      send(response, "application/json", all.getBytes(StandardCharsets.UTF_8));
    }
  }

  private NamedQuery query(String name) {
    try {
      return site().library().get(name);
    } catch (BadArgumentException e) {
      throw Refusal.of(404, "query", e.getMessage(), "GET /api/queries lists them");
    }
  }

  private void answer(NamedQuery query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> arguments = arguments(request);
    PageLinks links = links(query, arguments, request);
    String format = arguments.remove(FORMAT);
    boolean mark = mark(arguments);
    Query bound = query.bind(arguments);
    if (query.makesGraph()) {
      GraphFormat written = GraphFormats.of(request, format);
      refuseFor("a graph", mark, links.paging().asked());
      send(
          bound,
          written.mediaType(),
          links,
          lease -> running -> QueryAnswer.graph(query, running, written, site().limits()),
          request,
          response);
    } else {
      RowFormat written = RowFormat.of(request, format);
      refuseFor(written.notation(), mark && written != RowFormat.CSV, false);
      var wanted = new QueryAnswer.Wanted(written, mark, links);
      send(
          links.paging().of(bound),
          written.mediaType(),
          links,
          lease ->
              running ->
                  QueryAnswer.rows(
                      query, lease.version().number(), running, wanted, site().limits()),
          request,
          response);
    }
  }

  private PageLinks links(
      NamedQuery query, Map<String, String> arguments, HttpServletRequest request) {
    Map<String, String> all = Map.copyOf(arguments);
    Paging paging = Paging.takenFrom(arguments, site().limits());
    return new PageLinks(
        site().base(request) + "api/queries/" + query.name(), new java.util.TreeMap<>(all), paging);
  }

  private static boolean mark(Map<String, String> arguments) {
    String value = arguments.remove(MARK);
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw new BadArgumentException("bom = '" + value + "' is not true or false");
  }

  private static void refuseFor(String format, boolean mark, boolean paged) {
    if (mark) {
      throw new BadArgumentException("bom goes with format=csv; this is " + format);
    }
    if (paged) {
      throw new BadArgumentException("page and page-size go with rows; this is " + format);
    }
  }

  private void send(
      Query query,
      String mediaType,
      PageLinks links,
      Function<Lease, Function<QueryExec, QueryAnswer>> writer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    QueryAnswer answer;
    try (Lease lease = site().live().current()) {
      if (isKnown(lease, request, response, mediaType, links.address())) {
        return;
      }
      String tag = response.getHeader("ETag");
      answer = kept.get(tag).orElse(null);
      if (answer == null) {
        answer =
            site()
                .read(
                    lease,
                    request,
                    () -> site().execution().run(query, lease.graphs(), writer.apply(lease)));
        kept.keep(tag, answer);
      }
      Notes.asked(request, links.address());
      Notes.answered(request, lease.version().number(), answer.rows());
    }
    // A slow client keeps neither a place nor a version.
    links.write(response, answer.more());
    response.setHeader("X-Rows", Long.toString(answer.rows()));
    send(response, mediaType, answer.body().toByteArray());
  }
}
