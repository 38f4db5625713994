package org.huisheng.serve.dataset;

import org.apache.jena.fuseki.main.FusekiServer;
import org.huisheng.serve.api.PerVersion;
import org.huisheng.serve.api.Site;

/** Which servlet tells what of the dataset. */
public final class DatasetEndpoints {

  private DatasetEndpoints() {}

  /** Adds the servlets to {@code server}. */
  public static void add(FusekiServer.Builder server, Site site) {
    PerVersion<Census> census = new PerVersion<>(Census::of);
    PerVersion<Published> published = new PerVersion<>(Published::of);
    server.addServlet(
        "/void",
        new DescriptionServlet(
            site,
            (lease, base) ->
                VoidDescription.of(
                    census.of(lease), published.of(lease), site.library().prefixes(), base)));
    server.addServlet(
        "/dcat",
        new DescriptionServlet(
            site, (lease, base) -> DcatDescription.of(published.of(lease), base)));
    server.addServlet("/.well-known/void", new WellKnownServlet(site));
    server.addServlet("/dump.nq.gz", new DumpServlet(site, published));
  }
}
