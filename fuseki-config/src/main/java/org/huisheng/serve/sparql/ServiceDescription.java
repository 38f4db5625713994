package org.huisheng.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.live.Lease;
import org.huisheng.serve.live.LiveStore;
import org.huisheng.store.SearchIndex;

/**
 * What the endpoint says of itself when it is asked without a query (SPARQL 1.1 Service
 * Description): its languages and formats, its graphs, what can be searched, and every limit. Safe
 * for threads.
 *
 * @param limits that hold
 * @param live the store whose graphs are named; empty when there is none
 */
public record ServiceDescription(Limits limits, Optional<LiveStore> live) {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  /** More graphs than these are not listed; {@code /.well-known/void} counts them. */
  private static final int LISTED_GRAPHS = 1000;

  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML");

  private static Property sd(Model model, String name) {
    return model.createProperty(SD, name);
  }

  private static Property schema(Model model, String name) {
    return model.createProperty(SCHEMA, name);
  }

  /** Answers with the description; sends a browser to the explorer. */
  void send(HttpServletRequest request, HttpServletResponse response, String base)
      throws IOException {
    if (wantsPage(request)) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", base);
      return;
    }
    MediaType type = ConNeg.chooseContentType(request, DEF.rdfOffer, DEF.acceptTurtle);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Lang language = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    RDFWriter.source(model(base + request.getRequestURI().substring(1)))
        .lang(language)
        .output(body);
    response.setContentType(language.getHeaderString());
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Link", "<" + base + ".well-known/void>; rel=\"describedby\"");
    response.setContentLength(body.size());
    body.writeTo(response.getOutputStream());
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.startsWith("text/html");
  }

  /**
   * {@return the description}
   *
   * @param endpoint its address
   */
  public Model model(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("schema", SCHEMA).setNsPrefix("formats", FORMATS);
    Resource service = model.createResource(endpoint + "#service");
    service
        .addProperty(RDF.type, model.createResource(SD + "Service"))
        .addProperty(sd(model, "endpoint"), model.createResource(endpoint))
        .addProperty(sd(model, "supportedLanguage"), model.createResource(SD + "SPARQL11Query"))
        .addProperty(sd(model, "feature"), model.createResource(SD + "UnionDefaultGraph"))
        .addProperty(sd(model, "propertyFeature"), model.createResource(TextQuery.NS + "query"));
    RESULT_FORMATS.forEach(
        format ->
            service.addProperty(sd(model, "resultFormat"), model.createResource(FORMATS + format)));
    SearchIndex.properties()
        .forEach(
            property ->
                model
                    .createResource(TextQuery.NS + "query")
                    .addProperty(schema(model, "object"), model.createResource(property.getURI())));
    for (Limit limit : Limit.values()) {
      service.addProperty(schema(model, "additionalProperty"), described(limit, endpoint, model));
    }
    live.ifPresent(store -> addGraphs(service, store));
    return model;
  }

  private Resource described(Limit limit, String endpoint, Model model) {
    return model
        .createResource(endpoint + "#limit-" + limit.notation())
        .addProperty(RDF.type, model.createResource(SCHEMA + "PropertyValue"))
        .addProperty(schema(model, "name"), limit.notation())
        .addLiteral(schema(model, "value"), limits.of(limit))
        .addProperty(schema(model, "unitText"), limit.unit())
        .addProperty(schema(model, "description"), limit.unit() + " " + limit.meaning());
  }

  private static void addGraphs(Resource service, LiveStore live) {
    Model model = service.getModel();
    String about = service.getURI().replace("#service", "#");
    Resource dataset =
        model
            .createResource(about + "dataset")
            .addProperty(RDF.type, model.createResource(SD + "Dataset"));
    Resource union =
        model
            .createResource(about + "union")
            .addProperty(RDF.type, model.createResource(SD + "Graph"));
    service.addProperty(sd(model, "defaultDataset"), dataset);
    dataset.addProperty(sd(model, "defaultGraph"), union);
    try (Lease lease = live.current()) {
      for (String name : graphs(lease)) {
        dataset.addProperty(
            sd(model, "namedGraph"),
            model
                .createResource(about + "graph-" + Integer.toHexString(name.hashCode()))
                .addProperty(RDF.type, model.createResource(SD + "NamedGraph"))
                .addProperty(sd(model, "name"), model.createResource(name)));
      }
    }
  }

  private static List<String> graphs(Lease lease) {
    return Txn.calculateRead(
        lease.graphs(),
        () -> {
          Iterator<Node> names = lease.graphs().listGraphNodes();
          return Stream.generate(() -> names.hasNext() ? names.next().getURI() : null)
              .takeWhile(name -> name != null)
              .limit(LISTED_GRAPHS)
              .sorted()
              .toList();
        });
  }
}
