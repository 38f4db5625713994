package org.huisheng.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.vocabulary.Hs;

/** {@code ontology/huisheng.ttl} as values. */
final class OntologyReader {

  private final TurtleFile file;

  private OntologyReader(TurtleFile file) {
    this.file = file;
  }

  /**
   * {@return what the file says}
   *
   * @throws IllegalStateException if a term lacks a label or a definition in a language
   */
  static Ontology read(TurtleFile file) {
    return new OntologyReader(file).ontology();
  }

  private Ontology ontology() {
    Node ontology =
        file.subjects().stream()
            .filter(node -> file.values(node, RDF.type).contains(OWL2.Ontology.asNode()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no owl:Ontology is described"));
    return new Ontology(
        file.remarks(ontology, OWL2.versionInfo).get(0).text(),
        file.bilingual(ontology, DCTerms.title),
        file.bilingual(ontology, DCTerms.description),
        file.prefixes(),
        file.subjects().stream().flatMap(node -> term(node).stream()).toList());
  }

  private Optional<Term> term(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(Hs.NS)) {
      return Optional.empty();
    }
    return kind(node)
        .map(
            kind ->
                new Term(
                    node.getURI().substring(Hs.NS.length()),
                    kind,
                    file.bilingual(node, RDFS.label),
                    file.bilingual(node, SKOS.definition),
                    file.remarks(node, SKOS.scopeNote),
                    file.remarks(node, SKOS.example),
                    links(node)));
  }

  /** A term may have further types, such as {@code owl:SymmetricProperty}. */
  private Optional<TermKind> kind(Node node) {
    List<Node> types = file.values(node, RDF.type);
    return Arrays.stream(TermKind.values()).filter(kind -> types.contains(kind.type())).findFirst();
  }

  private Links links(Node node) {
    Property specialises =
        file.values(node, RDFS.subClassOf).isEmpty() ? RDFS.subPropertyOf : RDFS.subClassOf;
    return new Links(
        file.iris(node, specialises),
        file.iris(node, RDFS.domain),
        file.iris(node, RDFS.range),
        file.iris(node, RDFS.seeAlso),
        file.iris(node, SKOS.closeMatch),
        file.iris(node, SKOS.exactMatch));
  }
}
