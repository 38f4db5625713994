package org.huisheng.serve.linked;

import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;

/**
 * Lets paths through that Jetty refuses and our identifiers have: a name may contain a slash or a
 * percent sign, which stand in its identifier as {@code %2F} and {@code %25}. The servlets read
 * such paths as they were sent. Dots that would lead upwards stay refused.
 */
public final class MintedPaths {

  private static final UriCompliance COMPLIANCE =
      UriCompliance.DEFAULT.with(
          "identifiers", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING);

  private MintedPaths() {}

  /** Lets them through to the servlets of {@code server}; to be called before it starts. */
  public static void allow(FusekiServer server) {
    for (Connector connector : server.getJettyServer().getConnectors()) {
      connector.getConnectionFactories().stream()
          .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
          .map(HttpConfiguration.ConnectionFactory.class::cast)
          .forEach(factory -> factory.getHttpConfiguration().setUriCompliance(COMPLIANCE));
    }
    server
        .getJettyServer()
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
  }
}
