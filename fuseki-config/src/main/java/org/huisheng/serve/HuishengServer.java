package org.huisheng.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.ARQ;
import org.huisheng.query.QueryLibrary;
import org.huisheng.store.Database;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;

/**
 * A running server: {@code /sparql}, {@code /api/queries} and the explorer at {@code /}, on
 * 127.0.0.1 only, read only.
 */
public final class HuishengServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  private final Store store;
  private final Database database;
  private final FusekiServer fuseki;

  private HuishengServer(Store store, Database database, FusekiServer fuseki) {
    this.store = store;
    this.database = database;
    this.fuseki = fuseki;
  }

  /**
   * Starts to serve {@code version} and says so in the store.
   *
   * @param port 0 for any that is free
   * @throws PortInUseException if something else listens there
   * @throws org.huisheng.store.StoreBusyException if another process has the database open
   */
  public static HuishengServer start(Store store, StoreVersion version, int port)
      throws IOException {
    requireFree(port);
    Database database = Database.open(version);
    try {
      FusekiServer fuseki = listen(build(version, port), port);
      HuishengServer server = new HuishengServer(store, database, fuseki);
      store.server().write(server.address());
      return server;
    } catch (IOException | RuntimeException e) {
      database.close();
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

  private static FusekiServer build(StoreVersion version, int port) {
    // Belongs to the program and not to a query: the setting in config.ttl alone can be forgotten.
    ARQ.globalServiceAllowed = false;
    QueriesServlet queries = new QueriesServlet(QueryLibrary.load());
    return FusekiServer.create()
        .port(port)
        .loopback(true)
        .fusekiModules(FusekiModules.empty())
        .parseConfig(ServerConfig.serving(version.tdb2()))
        .staticFileBase(Explorer.base())
        .addFilter("/*", new SafetyHeaders())
        .addServlet("/api/queries", queries)
        .addServlet("/api/queries/*", queries)
        .build();
  }

  private static FusekiServer listen(FusekiServer fuseki, int port) throws IOException {
    try {
      return fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw new PortInUseException(port, e);
        }
      }
      throw e;
    }
  }

  /** {@return where the explorer is; everything else is below it} */
  public URI address() {
    return URI.create("http://" + LOOPBACK + ":" + fuseki.getPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops the server and lets go of the store. */
  @Override
  public void close() throws IOException {
    store.server().remove();
    fuseki.stop();
    database.close();
  }
}
