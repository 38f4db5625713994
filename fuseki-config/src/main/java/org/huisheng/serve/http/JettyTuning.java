package org.huisheng.serve.http;

import java.time.Duration;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;

/** What Fuseki leaves at Jetty's defaults and a server on an open net does not. */
public final class JettyTuning {

  /** Longest address and headers together: a query of a screen or two, as a link. */
  private static final int HEADER_BYTES = 32 * 1024;

  /**
   * Connections that may arrive at once. With Java's fifty a crowd had others wait nine seconds for
   * theirs (measured): the system tells nobody that it forgot him.
   */
  private static final int ACCEPT_QUEUE = 1024;

  /** Below this compression costs more than it saves. */
  private static final int LEAST_COMPRESSED = 1024;

  /** How many it takes to use up all connections. */
  private static final int ADDRESSES = 5;

  private JettyTuning() {}

  /**
   * Prepares a server that has not started.
   *
   * @param host address to listen on
   * @param behindProxy whether all connections come from one address
   * @param grace how long requests may go on when it stops
   */
  public static void apply(
      Server server, String host, boolean behindProxy, Limits limits, Duration grace) {
    for (Connector connector : server.getConnectors()) {
      ServerConnector listening = (ServerConnector) connector;
      listening.setHost(host);
      listening.setAcceptQueueSize(ACCEPT_QUEUE);
      listening.setIdleTimeout(Duration.ofSeconds(limits.of(Limit.IDLE_SECONDS)).toMillis());
      HttpConfiguration http =
          listening.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setRequestHeaderSize(HEADER_BYTES);
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
      if (!behindProxy) {
        int most = Math.max(1, limits.count(Limit.CONNECTIONS) / ADDRESSES);
        listening.addBean(new AddressLimit(most));
      }
    }
    server.addBean(new NetworkConnectionLimit(limits.count(Limit.CONNECTIONS), server));
    for (ServletContextHandler context : server.getDescendants(ServletContextHandler.class)) {
      context.setMaxFormContentSize(limits.count(Limit.QUERY_BYTES) * BodyLimit.FORM_FACTOR);
      context.setMaxFormKeys(100);
    }
    server.setHandler(
        new GracefulHandler(compressing(Bodies.readBefore(server.getHandler(), limits))));
    server.setErrorHandler(new UnreadableRequests());
    server.setStopTimeout(grace.toMillis());
  }

  /** Answers are compressed; requests are taken as they are, or a small one could become large. */
  private static CompressionHandler compressing(Handler handler) {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(LEAST_COMPRESSED);
    CompressionHandler compressing = new CompressionHandler(handler);
    compressing.putCompression(gzip);
    compressing.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .compressExcludeMimeType("application/gzip")
            .compressExcludeMimeType("image/png")
            .decompressExcludePath("/*")
            .build());
    return compressing;
  }
}
