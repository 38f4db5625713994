package org.huisheng.serve.dataset;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The store in the Data Catalog Vocabulary: how it can be had. No blank nodes. */
final class DcatDescription {

  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Model model = ModelFactory.createDefaultModel();
  private final Published version;
  private final String base;

  private DcatDescription(Published version, String base) {
    this.version = version;
    this.base = base;
    model.setNsPrefix("dcat", DCAT.NS).setNsPrefix("spdx", SPDX);
  }

  /** {@return the catalogue of the server at {@code base}} */
  static Graph of(Published version, String base) {
    DcatDescription description = new DcatDescription(version, base);
    Resource service = description.service();
    Resource dataset = description.dataset(description.dump(), service);
    description
        .named("dcat#catalog")
        .addProperty(RDF.type, DCAT.Catalog)
        .addProperty(DCTerms.title, "Huisheng 回声")
        .addProperty(DCAT.dataset, dataset)
        .addProperty(DCAT.service, service);
    return description.model.getGraph();
  }

  private Resource named(String path) {
    return model.createResource(base + path);
  }

  private Literal modified() {
    return model.createTypedLiteral(version.modified().toString(), XSDDatatype.XSDdateTime);
  }

  /** Whose rights the texts are under the store does not say; so neither does this. */
  private Resource dataset(Resource dump, Resource service) {
    Resource dataset = model.createResource(VoidDescription.iri(base));
    service.addProperty(DCAT.servesDataset, dataset);
    return dataset
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, "Huisheng: who echoed which directives", "en")
        .addProperty(DCTerms.title, "回声：中国政策文献知识图谱", "zh")
        .addProperty(
            DCTerms.description,
            "A knowledge graph of Chinese policy documents. Every fact leads to the words it came"
                + " from; shared wording is not proof of descent.",
            "en")
        .addProperty(DCTerms.description, "每一事实都指回原文字符；相同文字不等于承袭。", "zh")
        .addProperty(DCTerms.language, model.createTypedLiteral("zh", XSDDatatype.XSDlanguage))
        .addProperty(DCTerms.modified, modified())
        .addProperty(model.createProperty(DCAT.NS, "version"), Integer.toString(version.number()))
        .addProperty(DCAT.landingPage, model.createResource(base))
        .addProperty(DCAT.distribution, dump);
  }

  private Resource dump() {
    Property checksum = model.createProperty(SPDX, "checksum");
    Resource sum =
        named("dcat#checksum")
            .addProperty(RDF.type, model.createResource(SPDX + "Checksum"))
            .addProperty(
                model.createProperty(SPDX, "algorithm"),
                model.createResource(SPDX + "checksumAlgorithm_sha256"))
            .addProperty(
                model.createProperty(SPDX, "checksumValue"),
                model.createTypedLiteral(version.sha256(), XSDDatatype.XSDhexBinary));
    return named("dcat#dump")
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCTerms.title, "every quad, sorted, as N-Quads", "en")
        .addProperty(DCAT.downloadURL, named("dump.nq.gz"))
        .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + "application/n-quads"))
        .addProperty(
            model.createProperty(DCAT.NS, "compressFormat"),
            model.createResource(MEDIA_TYPES + "application/gzip"))
        .addProperty(
            DCAT.byteSize,
            model.createTypedLiteral(
                Long.toString(version.bytes()), XSDDatatype.XSDnonNegativeInteger))
        .addProperty(DCTerms.modified, modified())
        .addProperty(checksum, sum);
  }

  private Resource service() {
    return named("dcat#sparql")
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL 1.1 query", "en")
        .addProperty(DCAT.endpointURL, named("sparql"))
        .addProperty(DCAT.endpointDescription, named("api/openapi.json"))
        .addProperty(
            DCTerms.conformsTo,
            model
                .createResource("https://www.w3.org/TR/sparql11-protocol/")
                .addProperty(RDFS.label, "SPARQL 1.1 Protocol", "en"));
  }
}
