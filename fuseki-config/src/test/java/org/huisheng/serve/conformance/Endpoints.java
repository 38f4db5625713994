package org.huisheng.serve.conformance;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.huisheng.serve.EndpointModule;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.http.Clients;
import org.huisheng.serve.sparql.ServiceDescription;
import org.huisheng.serve.sparql.SparqlAction;

/**
 * Our endpoint and a stock Fuseki over one dataset in memory, so that every question is put to both
 * of the same data.
 */
final class Endpoints implements AutoCloseable {

  /** Where both have the dataset; the W3C's exchanges name this path. */
  static final String PATH = "/sparql";

  private final DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
  private final GuardedExecution execution;
  private final FusekiServer ours;
  private final FusekiServer stock;

  private Endpoints(Limits limits) {
    execution = new GuardedExecution(limits);
    SparqlAction sparql =
        new SparqlAction(
            execution, new Clients(false), new ServiceDescription(limits, Optional.empty()));
    ours =
        server()
            .fusekiModules(FusekiModules.create(new EndpointModule(sparql)))
            .add(PATH, EndpointModule.queries(graphs))
            .start();
    stock = server().fusekiModules(FusekiModules.empty()).add(PATH, graphs, false).start();
  }

  /** The limits that are served, but for those that tell a suite from a person. */
  static Endpoints start() {
    return new Endpoints(
        Limits.standard()
            .with(Limit.CLIENT_ERRORS, Integer.MAX_VALUE)
            .with(Limit.CLIENT_SECONDS, Integer.MAX_VALUE));
  }

  private static FusekiServer.Builder server() {
    return FusekiServer.create().port(0).loopback(true);
  }

  /** Puts {@code data} in the place of what is there. */
  void hold(CaseData data) {
    Txn.executeWrite(
        graphs,
        () -> {
          graphs.clear();
          data.files().forEach(file -> RDFParser.source(file.toString()).parse(graphs));
          data.graphs().forEach(this::add);
        });
  }

  private void add(String name, URI file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file.toString()).parse(graph);
    graphs.addGraph(NodeFactory.createURI(name), graph);
  }

  /** {@return where each of the two answers} */
  Map<Side, URI> addresses() {
    return Map.of(Side.OURS, address(ours), Side.STOCK, address(stock));
  }

  private static URI address(FusekiServer server) {
    return URI.create("http://localhost:" + server.getPort() + PATH);
  }

  @Override
  public void close() {
    ours.stop();
    stock.stop();
    execution.close();
  }
}
