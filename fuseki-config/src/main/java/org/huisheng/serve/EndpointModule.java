package org.huisheng.serve;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huisheng.serve.sparql.SparqlAction;

/**
 * Makes a Fuseki ours: its query operation is the guarded one, and what it does of itself without a
 * query is to describe the service. Over any dataset, so that conformance is tested on what is
 * served.
 *
 * @param sparql in place of Fuseki's query operation
 */
public record EndpointModule(SparqlAction sparql) implements FusekiModule {

  @Override
  public String name() {
    return "huisheng";
  }

  /**
   * {@return a service that answers queries and does nothing else} Fuseki's own services also send
   * whole graphs, past every limit, to whoever asks without a query: here that operation is ours,
   * too, and describes the service.
   */
  public static DataService queries(DatasetGraph graphs) {
    return DataService.newBuilder(graphs)
        .addEndpoint(Operation.Query)
        .addEndpoint(Operation.GSP_R)
        .build();
  }

  @Override
  public void prepare(FusekiServer.Builder server, Set<String> datasets, Model configuration) {
    server.registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, sparql);
    server.registerOperation(Operation.GSP_R, sparql);
  }
}
