package org.huisheng.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** A file of {@code ontology/schemes} as a value. */
final class SchemeReader {

  private SchemeReader() {}

  /**
   * {@return the scheme of the file}
   *
   * @param name of the file, without the ending
   * @throws IllegalStateException if there is none, or something lacks a label or a definition
   */
  static Scheme read(String name, TurtleFile file) {
    Node scheme =
        file.subjects().stream()
            .filter(node -> isA(file, node, SKOS.ConceptScheme.asNode()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(name + ": no skos:ConceptScheme"));
    return new Scheme(
        scheme.getURI(),
        name,
        file.bilingual(scheme, SKOS.prefLabel),
        file.bilingual(scheme, SKOS.definition),
        file.subjects().stream()
            .filter(node -> isA(file, node, SKOS.Concept.asNode()))
            .map(node -> concept(file, node))
            .toList());
  }

  private static boolean isA(TurtleFile file, Node node, Node type) {
    return file.values(node, RDF.type).contains(type);
  }

  private static Concept concept(TurtleFile file, Node node) {
    String notation =
        file.remarks(node, SKOS.notation).stream()
            .map(Remark::text)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(node + " has no skos:notation"));
    return new Concept(
        node.getURI(),
        notation,
        file.bilingual(node, SKOS.prefLabel),
        file.bilingual(node, SKOS.definition));
  }
}
