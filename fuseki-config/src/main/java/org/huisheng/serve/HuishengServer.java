package org.huisheng.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.expr.NodeValue;
import org.eclipse.jetty.server.ServerConnector;
import org.huisheng.serve.api.TracerSource;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.http.Clients;
import org.huisheng.serve.http.JettyTuning;
import org.huisheng.serve.http.Metrics;
import org.huisheng.serve.http.ReaderFile;
import org.huisheng.serve.linked.MintedPaths;
import org.huisheng.serve.live.LiveStore;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server over a store: {@code /sparql}, {@code /api}, linked data and the explorer. Reads
 * only; follows what is loaded.
 */
public final class HuishengServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HuishengServer.class);

  /** How long running queries may go on when the server stops. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final LiveStore live;
  private final GuardedExecution execution;
  private final Metrics metrics;
  private final FusekiServer fuseki;

  private HuishengServer(
      LiveStore live, GuardedExecution execution, Metrics metrics, FusekiServer fuseki) {
    this.live = live;
    this.execution = execution;
    this.metrics = metrics;
    this.fuseki = fuseki;
  }

  /**
   * Starts to serve {@code version}, and what follows it, and says so in the store.
   *
   * @throws PortInUseException if something else listens there
   * @throws org.huisheng.store.StoreBusyException if another process has the database open
   */
  public static HuishengServer start(Store store, StoreVersion version, ServerSettings settings)
      throws IOException {
    return start(store, version, settings, Optional.empty());
  }

  /**
   * Starts to serve as above, and traces drafts.
   *
   * @param tracer what drafts are traced with
   */
  public static HuishengServer start(
      Store store, StoreVersion version, ServerSettings settings, TracerSource tracer)
      throws IOException {
    return start(store, version, settings, Optional.of(tracer));
  }

  private static HuishengServer start(
      Store store, StoreVersion version, ServerSettings settings, Optional<TracerSource> tracer)
      throws IOException {
    requireFree(settings.port());
    // Both belong to the program and not to a query. Jena logs each term that is none of its type,
    // in full: a query could fill the disk.
    ARQ.globalServiceAllowed = false;
    NodeValue.VerboseWarnings = false;
    LiveStore live = LiveStore.open(store, version);
    GuardedExecution execution = new GuardedExecution(settings.limits());
    Metrics metrics = new Metrics(execution, live, new Clients(settings.behindProxy()));
    String ownToken = ReaderFile.newToken();
    try {
      Assembly assembly = new Assembly(live, execution, metrics, ownToken, settings, tracer);
      FusekiServer fuseki = listen(assembly.build(), settings);
      HuishengServer server = new HuishengServer(live, execution, metrics, fuseki);
      store.server().write(server.address(), ownToken);
      return server;
    } catch (IOException | RuntimeException e) {
      metrics.close();
      execution.close();
      live.close();
      throw e;
    }
  }

  /**
   * Tells early that a server could not be started.
   *
   * @param port where one is to listen
   * @throws PortInUseException if something else listens there
   */
  public static void requireFree(int port) throws IOException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (BindException e) {
      throw new PortInUseException(port, e);
    }
  }

  private static FusekiServer listen(FusekiServer fuseki, ServerSettings settings)
      throws IOException {
    try {
      JettyTuning.apply(
          fuseki.getJettyServer(),
          settings.host(),
          settings.behindProxy(),
          settings.limits(),
          GRACE);
      MintedPaths.allow(fuseki);
      return fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw new PortInUseException(settings.port(), e);
        }
      }
      throw e;
    }
  }

  /** {@return where this machine finds the explorer; everything else is below it} */
  public URI address() {
    String host = ((ServerConnector) fuseki.getJettyServer().getConnectors()[0]).getHost();
    boolean every = host == null || host.equals("0.0.0.0") || host.equals("::");
    return URI.create(
        "http://" + (every ? "127.0.0.1" : bracketed(host)) + ":" + fuseki.getPort() + "/");
  }

  /** Addresses of IPv6 have colons of their own. */
  private static String bracketed(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Lets running queries end, stops the server and lets go of the store. */
  @Override
  public void close() throws IOException {
    if (!execution.drain(GRACE)) {
      LOG.warn("queries were still running after {} s", GRACE.toSeconds());
    }
    live.store().server().remove();
    fuseki.stop();
    metrics.close();
    execution.close();
    live.close();
  }
}
