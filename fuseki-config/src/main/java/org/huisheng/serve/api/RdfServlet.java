package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.huisheng.query.GraphFormat;
import org.huisheng.serve.sparql.BoundedBuffer;

/** What servlets that answer with RDF have in common. Safe for threads. */
public abstract class RdfServlet extends ApiServlet {

  private static final long serialVersionUID = 1L;

  /** What persons want. */
  protected static final String HTML = "text/html";

  private static final String FORMAT = "format";

  protected RdfServlet(Site site) {
    super(site);
  }

  /** {@return the media type that {@code request} wants: that of a graph, or HTML} */
  protected static String wanted(HttpServletRequest request) {
    String named = arguments(request).get(FORMAT);
    if (named != null) {
      return GraphFormat.parse(named).mediaType();
    }
    List<String> offered = new ArrayList<>(GraphFormats.mediaTypes());
    offered.add(HTML);
    return Accepted.of(request, offered);
  }

  /** Sends a client elsewhere. */
  protected static void redirect(HttpServletResponse response, int status, String address) {
    response.setStatus(status);
    response.setHeader("Location", address);
  }

  /** {@return {@code graph} in the format of this media type, within what an answer may have} */
  protected final byte[] write(Graph graph, String mediaType) {
    graph.getPrefixMapping().setNsPrefixes(site().library().prefixes());
    BoundedBuffer body = new BoundedBuffer(site().limits());
    body.writeBytes(GraphFormats.ofMediaType(mediaType).write(graph));
    return body.toByteArray();
  }

  /** Sends a document in one of the formats of graphs, and tells where the others are. */
  protected final void send(
      byte[] body, String mediaType, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = site().address(request);
    for (GraphFormat format : GraphFormat.values()) {
      link(
          response,
          address + "?" + FORMAT + "=" + format.notation(),
          "alternate\"; type=\"" + format.mediaType());
    }
    String name = GraphFormats.ofMediaType(mediaType).notation();
    response.setHeader("Content-Location", address + "?" + FORMAT + "=" + name);
    send(response, mediaType, body);
  }

  /** Tells {@code response} of another address. */
  protected static void link(HttpServletResponse response, String address, String relation) {
    response.addHeader("Link", "<" + address + ">; rel=\"" + relation + "\"");
  }
}
