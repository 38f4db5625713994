package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServlet;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;

/** Which servlet answers which address of {@code /api}. */
public final class ApiEndpoints {

  private ApiEndpoints() {}

  /**
   * Adds the servlets to {@code server}.
   *
   * @param tracer what drafts are traced with; empty for a server that traces none
   */
  public static void add(FusekiServer.Builder server, Site site, Optional<TracerSource> tracer) {
    withPathsBelow(server, "/api/queries", new QueriesServlet(site));
    withPathsBelow(server, "/api/documents", new DocumentsServlet(site));
    server.addServlet("/api/trace", new TraceServlet(site, tracer));
    server.addServlet("/api/changes", new ChangesServlet(site));
    server.addServlet("/api/openapi.json", new OpenApiServlet(site));
  }

  private static void withPathsBelow(
      FusekiServer.Builder server, String path, HttpServlet servlet) {
    server.addServlet(path, servlet).addServlet(path + "/*", servlet);
  }
}
