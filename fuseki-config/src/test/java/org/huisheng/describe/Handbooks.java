package org.huisheng.describe;

import java.util.List;
import org.huisheng.query.NamedQuery;

/** Handbooks for tests. */
final class Handbooks {

  private static final String HEAD =
      """
      PREFIX : <https://w3id.org/huisheng/shapes#>
      PREFIX hs: <https://w3id.org/huisheng/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final String ONTOLOGY =
      """
      <https://w3id.org/huisheng/ontology> a owl:Ontology ; owl:versionInfo "1" ;
        dcterms:title "Title"@en, "题"@zh ; dcterms:description "About"@en, "说明"@zh .
      """;

  private Handbooks() {}

  static TurtleFile turtle(String statements) {
    return TurtleFile.parse("test.ttl", HEAD + statements);
  }

  static Ontology ontology(String terms) {
    return OntologyReader.read(turtle(ONTOLOGY + terms));
  }

  /** {@return a handbook of these terms, without schemes, shapes and tables} */
  static Handbook of(String terms, NamedQuery... queries) {
    Ontology ontology = ontology(terms);
    return new Handbook(
        ontology,
        Chapters.of(ontology),
        List.of(),
        List.of(),
        new Usages(List.of(queries)),
        List.of(),
        List.of(),
        List.of());
  }
}
