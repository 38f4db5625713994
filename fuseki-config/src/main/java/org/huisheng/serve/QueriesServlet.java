package org.huisheng.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huisheng.query.BadArgumentException;
import org.huisheng.query.GraphFormat;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;
import org.huisheng.query.ResultFormat;

/**
 * {@code GET /api/queries} lists the named queries; {@code GET
 * /api/queries/NAME?PARAMETER=VALUE&format=json|csv} runs one; those that make a graph are written
 * as {@code turtle|ntriples|jsonld}. Safe for threads.
 */
final class QueriesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Taken by the servlet itself; the query library refuses a parameter of this name. */
  private static final String FORMAT = "format";

  private final transient QueryLibrary library;
  private final String catalog;

  QueriesServlet(QueryLibrary library) {
    this.library = library;
    this.catalog = QueryCatalog.json(library);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    try {
      if (path == null || path.equals("/")) {
        send(response, 200, "application/json", catalog.getBytes(StandardCharsets.UTF_8));
      } else {
        answer(path.substring(1), request, response);
      }
    } catch (QueryCancelledException e) {
      send(response, 503, Problem.MEDIA_TYPE, Problem.json(503, "the query took too long"));
    }
  }

  private void answer(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    NamedQuery query;
    try {
      query = library.get(name);
    } catch (BadArgumentException e) {
      send(response, 404, Problem.MEDIA_TYPE, Problem.json(404, e.getMessage()));
      return;
    }
    try {
      Map<String, String> arguments = arguments(request);
      String asked = arguments.remove(FORMAT);
      if (query.makesGraph()) {
        GraphFormat format = asked == null ? GraphFormat.TURTLE : GraphFormat.parse(asked);
        send(response, 200, format.mediaType(), format.write(query.graph(arguments, served())));
      } else {
        ResultFormat format = asked == null ? ResultFormat.JSON : ResultFormat.parse(asked);
        byte[] result = query.run(arguments, served(), format::write);
        send(response, 200, format.mediaType(), result);
      }
    } catch (BadArgumentException e) {
      send(response, 400, Problem.MEDIA_TYPE, Problem.json(400, e.getMessage()));
    }
  }

  private static Map<String, String> arguments(HttpServletRequest request) {
    Map<String, String> arguments = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length > 1) {
                throw new BadArgumentException("parameter '" + name + "' has two values");
              }
              arguments.put(name, values[0]);
            });
    return arguments;
  }

  private DatasetGraph served() {
    return FusekiServer.get(getServletContext())
        .getDataAccessPointRegistry()
        .get("/sparql")
        .getDataService()
        .getDataset();
  }

  private static void send(HttpServletResponse response, int status, String type, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
