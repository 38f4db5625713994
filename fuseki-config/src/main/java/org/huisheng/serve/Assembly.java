package org.huisheng.serve;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.huisheng.query.QueryLibrary;
import org.huisheng.serve.ServerSettings.AccessNotes;
import org.huisheng.serve.api.ApiEndpoints;
import org.huisheng.serve.api.Site;
import org.huisheng.serve.api.TracerSource;
import org.huisheng.serve.dataset.DatasetEndpoints;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.http.Audit;
import org.huisheng.serve.http.Authentication;
import org.huisheng.serve.http.BodyLimit;
import org.huisheng.serve.http.Clients;
import org.huisheng.serve.http.Headers;
import org.huisheng.serve.http.Health;
import org.huisheng.serve.http.Metrics;
import org.huisheng.serve.http.Outbox;
import org.huisheng.serve.http.ReaderFile;
import org.huisheng.serve.http.RequestLog;
import org.huisheng.serve.linked.LinkedEndpoints;
import org.huisheng.serve.live.LeasedDataset;
import org.huisheng.serve.live.LiveStore;
import org.huisheng.serve.sparql.ServiceDescription;
import org.huisheng.serve.sparql.SparqlAction;

/**
 * Puts a server together: what a request meets first, and where it goes.
 *
 * @param live what is read
 * @param execution by which it is read
 * @param metrics what is counted
 * @param ownToken by which the command line of the store's owner reads
 * @param settings of the operator
 * @param tracer what drafts are traced with, if they are
 */
record Assembly(
    LiveStore live,
    GuardedExecution execution,
    Metrics metrics,
    String ownToken,
    ServerSettings settings,
    Optional<TracerSource> tracer) {

  private static final int LEAST_THREADS = 8;

  /** For what waits in no line: refusals, health, files, and sending to slow clients. */
  private static final int SPARE_THREADS = 200;

  /**
   * {@return a server that has not started}
   *
   * @throws IOException if a file of the operator's cannot be used
   */
  FusekiServer build() throws IOException {
    Clients clients = new Clients(settings.behindProxy());
    ServiceDescription description = new ServiceDescription(settings.limits(), Optional.of(live));
    SparqlAction sparql = new SparqlAction(execution, clients, description);
    FusekiServer.Builder server = FusekiServer.create();
    addFilters(server, clients);
    server
        .port(settings.port())
        .numServerThreads(LEAST_THREADS, threads())
        .loopback(true)
        .fusekiModules(FusekiModules.create(new EndpointModule(sparql)))
        .add("/sparql", EndpointModule.queries(new LeasedDataset(live, OptionalInt.empty())))
        .staticFileBase(Explorer.base())
        .addServlet("/health/*", new Health(live, execution))
        .addServlet("/metrics", metrics.telling())
        .addServlet("/versions/*", new VersionsServlet(live, sparql));
    Site site = new Site(QueryLibrary.load(), live, execution, clients, settings.base());
    ApiEndpoints.add(server, site, tracer);
    LinkedEndpoints.add(server, site);
    DatasetEndpoints.add(server, site);
    return server.build();
  }

  /**
   * Queries that run or wait hold a thread each; with Fuseki's twenty threads none was left for
   * health as soon as twenty queries came (measured).
   */
  private int threads() {
    Limits limits = settings.limits();
    return limits.count(Limit.RUNNING) + limits.count(Limit.WAITING) + SPARE_THREADS;
  }

  /** In the order in which a request meets them. */
  private void addFilters(FusekiServer.Builder server, Clients clients) throws IOException {
    server.addFilter("/*", new Headers());
    server.addFilter("/*", metrics.counting());
    if (settings.access() != AccessNotes.NONE) {
      server.addFilter("/*", new RequestLog(clients, settings.access() == AccessNotes.QUERIES));
    }
    server.addFilter("/*", new Outbox(settings.limits(), clients));
    server.addFilter("/*", new BodyLimit(settings.limits()));
    if (settings.readers().isPresent()) {
      ReaderFile readers = ReaderFile.read(settings.readers().get());
      server.addFilter("/*", new Authentication(readers, ownToken, execution, clients));
    }
    if (settings.audit().isPresent()) {
      server.addFilter("/*", new Audit(clients, settings.audit().get()));
    }
  }
}
