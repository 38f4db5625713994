package org.huisheng.describe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** {@code ontology/shapes.ttl} as values. */
final class ShapeReader {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  private static final Property PATH = term("path");
  private static final Property SEVERITY = term("severity");
  private static final Property MESSAGE = term("message");
  private static final List<Property> TARGETS =
      Stream.of("targetClass", "targetSubjectsOf", "targetObjectsOf")
          .map(ShapeReader::term)
          .toList();

  private ShapeReader() {}

  /** {@return the shapes that have a name, in the order of the file} */
  static List<Shape> read(TurtleFile file) {
    return file.subjects().stream().filter(Node::isURI).map(node -> shape(file, node)).toList();
  }

  private static Shape shape(TurtleFile file, Node node) {
    Set<String> constrained = new HashSet<>();
    TARGETS.forEach(target -> constrained.addAll(file.iris(node, target)));
    file.values(node, PATH).forEach(path -> addSteps(file, path, constrained));
    return new Shape(
        node.getLocalName(),
        file.values(node, SEVERITY).stream().map(Node::getLocalName).findFirst(),
        Optional.of(node)
            .filter(shape -> !file.values(shape, MESSAGE).isEmpty())
            .map(shape -> file.bilingual(shape, MESSAGE)),
        constrained);
  }

  /** A path is an IRI, or blank nodes (a list, an inverse, alternatives) that lead to IRIs. */
  private static void addSteps(TurtleFile file, Node path, Set<String> constrained) {
    Deque<Node> open = new ArrayDeque<>(List.of(path));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node.isURI() && !node.equals(RDF.nil.asNode())) {
        constrained.add(node.getURI());
      } else {
        file.values(node).forEach(open::push);
      }
    }
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(SH, name);
  }
}
