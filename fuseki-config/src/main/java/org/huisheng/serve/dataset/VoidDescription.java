package org.huisheng.serve.dataset;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.huisheng.vocabulary.Hs;

/**
 * The store in the Vocabulary of Interlinked Datasets. No blank nodes: parts have fragments of the
 * address for names.
 */
final class VoidDescription {

  private static final String OURS = Hs.NS.substring(0, Hs.NS.length() - "ontology#".length());

  /** Everything that is held; every store has this shelf. */
  private static final String EXAMPLE = OURS + "id/shelf/all";

  private final Model model = ModelFactory.createDefaultModel();
  private final Census census;
  private final PrefixMapping prefixes;
  private final String base;
  private final Resource dataset;

  private VoidDescription(Census census, PrefixMapping prefixes, String base) {
    this.census = census;
    this.prefixes = prefixes;
    this.base = base;
    this.dataset = model.createResource(iri(base));
    model.setNsPrefix("void", VOID.NS);
  }

  /** {@return the name of the dataset on the server at {@code base}} */
  static String iri(String base) {
    return base + "void#dataset";
  }

  /**
   * {@return the description}
   *
   * @param prefixes that names of parts are made of, and the vocabularies that are used
   * @param base address of the server
   */
  static Graph of(Census census, Published version, PrefixMapping prefixes, String base) {
    VoidDescription description = new VoidDescription(census, prefixes, base);
    description.dataset(version);
    description.vocabularies();
    description.partitions();
    return description.model.getGraph();
  }

  private void dataset(Published version) {
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(DCTerms.title, "Huisheng: who echoed which directives", "en")
        .addProperty(DCTerms.title, "回声：中国政策文献知识图谱", "zh")
        .addProperty(
            DCTerms.modified,
            model.createTypedLiteral(version.modified().toString(), XSDDatatype.XSDdateTime))
        .addLiteral(VOID.triples, census.triples())
        .addLiteral(VOID.entities, census.subjects())
        .addLiteral(VOID.classes, (long) census.classes().size())
        .addLiteral(VOID.properties, (long) census.properties().size())
        .addProperty(VOID.sparqlEndpoint, model.createResource(base + "sparql"))
        .addProperty(VOID.dataDump, model.createResource(base + "dump.nq.gz"))
        .addProperty(VOID.uriSpace, OURS)
        .addProperty(VOID.exampleResource, model.createResource(EXAMPLE));
    model
        .createResource(base + "void")
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(model.createProperty("http://xmlns.com/foaf/0.1/primaryTopic"), dataset);
  }

  /** Those of the prefixes that a class or a property of the store begins with. */
  private void vocabularies() {
    prefixes
        .getNsPrefixMap()
        .values()
        .forEach(
            namespace -> {
              if (census.properties().keySet().stream().anyMatch(each -> each.startsWith(namespace))
                  || census.classes().keySet().stream()
                      .anyMatch(each -> each.startsWith(namespace))) {
                dataset.addProperty(VOID.vocabulary, model.createResource(namespace));
              }
            });
  }

  private void partitions() {
    census
        .classes()
        .forEach(
            (type, count) ->
                part(VOID.classPartition, "class-", type)
                    .addProperty(VOID._class, model.createResource(type))
                    .addLiteral(VOID.entities, (long) count));
    census
        .properties()
        .forEach(
            (property, count) ->
                part(VOID.propertyPartition, "property-", property)
                    .addProperty(VOID.property, model.createResource(property))
                    .addLiteral(VOID.triples, (long) count));
  }

  private Resource part(Property kind, String name, String iri) {
    String shortName = prefixes.shortForm(iri).replaceAll("[^A-Za-z0-9_-]+", "-");
    Resource part = model.createResource(base + "void#" + name + shortName);
    dataset.addProperty(kind, part);
    return part.addProperty(RDF.type, VOID.Dataset);
  }
}
