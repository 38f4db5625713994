package org.huisheng.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.huisheng.query.GraphFormat;
import org.huisheng.serve.api.GraphFormats;
import org.huisheng.serve.api.Site;
import org.huisheng.serve.http.EntityTag;
import org.huisheng.vocabulary.OntologyFile;

/**
 * {@code /ontology}, and the address of the version it is: for persons the page of the terms, for
 * programs the terms. Safe for threads.
 */
final class OntologyServlet extends LinkedServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PAGE_POLICY =
      Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"");

  private final transient Graph terms = OntologyFile.read("huisheng.ttl");
  private final transient byte[] turtle = resource("/ontology/huisheng.ttl");
  private final transient byte[] page = resource("/docs/ontology.html");

  OntologyServlet(Site site) {
    super(site);
  }

  private static byte[] resource(String path) {
    try (InputStream in = OntologyFile.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isOurs(asked(request, "/").node())) {
      throw unknown();
    }
    String type = wanted(request);
    byte[] body = body(type);
    cacheable(response);
    EntityTag tag = EntityTag.of(new String(body, StandardCharsets.UTF_8), type);
    if (tag.answeredNotModified(request, response)) {
      return;
    }
    if (type.equals(HTML)) {
      allowStyleOf(page, response);
      send(response, type, body);
    } else {
      send(body, type, request, response);
    }
  }

  private boolean isOurs(Node asked) {
    Node ontology = NodeFactory.createURI(MintedIri.BASE + "ontology");
    return asked.equals(ontology) || terms.contains(ontology, OWL2.versionIRI.asNode(), asked);
  }

  /** As Turtle the file itself, with its comments. */
  private byte[] body(String type) {
    if (type.equals(HTML)) {
      return page;
    }
    return type.equals(GraphFormat.TURTLE.mediaType())
        ? turtle
        : GraphFormats.ofMediaType(type).write(terms);
  }

  /** The page carries its own style, and the policy that allows just that. */
  private static void allowStyleOf(byte[] page, HttpServletResponse response) {
    Matcher policy = PAGE_POLICY.matcher(new String(page, StandardCharsets.UTF_8));
    if (policy.find()) {
      response.setHeader("Content-Security-Policy", policy.group(1) + "; frame-ancestors 'none'");
    }
  }
}
