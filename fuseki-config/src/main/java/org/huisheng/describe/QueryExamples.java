package org.huisheng.describe;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;

/**
 * {@code queries/examples.ttl}: each query as a {@code sh:SPARQLExecutable}, the way the <a
 * href="https://github.com/sib-swiss/sparql-examples">examples of SIB</a> are published, so that
 * editors which know that form offer them. Parts are in place and parameters have their defaults.
 */
final class QueryExamples {

  private static final String BASE = "https://w3id.org/huisheng/queries/";

  private QueryExamples() {}

  /** {@return the file} */
  static String of(QueryLibrary queries) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(
        Map.of("sh", SHACLM.NS, "rdfs", RDFS.uri, "schema", SchemaDO.NS, "query", BASE));
    queries.all().forEach(query -> describe(model, query));
    return "# Written by docs/generate from the files beside it; do not edit.\n"
        + RDFWriter.source(model).format(RDFFormat.TURTLE_PRETTY).asString();
  }

  private static void describe(Model model, NamedQuery query) {
    Resource node = model.createResource(BASE + query.name());
    Property text = model.createProperty(SHACLM.NS, query.makesGraph() ? "construct" : "select");
    node.addProperty(RDF.type, model.createResource(SHACLM.NS + "SPARQLExecutable"));
    node.addProperty(
        RDF.type,
        model.createResource(
            SHACLM.NS
                + (query.makesGraph() ? "SPARQLConstructExecutable" : "SPARQLSelectExecutable")));
    node.addProperty(RDFS.label, query.about().title(), "en");
    node.addProperty(RDFS.label, query.about().titleZh(), "zh");
    node.addProperty(RDFS.comment, query.about().question(), "en");
    node.addProperty(RDFS.comment, query.about().questionZh(), "zh");
    query.about().tags().forEach(tag -> node.addProperty(SchemaDO.keywords, tag));
    node.addProperty(text, query.bind(Map.of()).serialize());
  }
}
