package org.huisheng.serve.linked;

import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.huisheng.serve.api.Site;

/** Which servlet answers which identifiers. */
public final class LinkedEndpoints {

  /** How the paths of things begin that are no documents: as the loader mints them. */
  private static final List<String> THINGS =
      List.of("id", "doc", "pair", "echo", "body-echo", "uptake", "scheme", "run", "judgement");

  private LinkedEndpoints() {}

  /** Adds the servlets to {@code server}. */
  public static void add(FusekiServer.Builder server, Site site) {
    ThingServlet things = new ThingServlet(site);
    THINGS.forEach(kind -> server.addServlet("/" + kind + "/*", things));
    server.addServlet("/data/*", new DataServlet(site));
    server.addServlet("/graph/*", new GraphServlet(site));
    OntologyServlet ontology = new OntologyServlet(site);
    server.addServlet("/ontology", ontology).addServlet("/ontology/*", ontology);
  }
}
