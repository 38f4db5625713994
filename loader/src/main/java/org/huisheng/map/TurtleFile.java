package org.huisheng.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.huisheng.model.Notation;

/**
 * A Turtle file beside a store that persons write, by command or by hand.
 *
 * @param path need not exist
 */
record TurtleFile(Path path) {

  /**
   * {@return what it says; nothing when there is no file}
   *
   * @throws UnreadableFileException if it is no Turtle in UTF-8
   */
  Graph read() throws IOException {
    Graph graph = GraphFactory.createGraphMem();
    if (Files.exists(path)) {
      try {
        RDFParser.fromString(Files.readString(path), Lang.TURTLE).parse(graph);
      } catch (RiotException e) {
        throw new UnreadableFileException(path, "no Turtle, " + e.getMessage(), e);
      } catch (CharacterCodingException e) {
        throw new UnreadableFileException(path, "not in UTF-8", e);
      }
    }
    return graph;
  }

  /** Adds what {@code writer} says at the end, if the file can be read. */
  void append(Consumer<GraphWriter> writer) throws IOException {
    read(); // a file that cannot be read is not to be written to
    DatasetGraph one = DatasetGraphFactory.create();
    writer.accept(new GraphWriter(one, Iris.IDENTITY_GRAPH));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    RDFDataMgr.write(lines, one.getGraph(Iris.IDENTITY_GRAPH), Lang.NTRIPLES);
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.writeString(
        path,
        "\n" + lines.toString(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** {@return the values of {@code property}} */
  static List<Node> objects(Graph graph, Node node, Property property) {
    return graph.find(node, property.asNode(), Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  /** {@return a value of {@code property}, if it has one} */
  static Optional<String> text(Graph graph, Node node, Property property) {
    return objects(graph, node, property).stream().findFirst().map(Node::getLiteralLexicalForm);
  }

  /** {@return those of {@code values} whose concepts {@code property} has} */
  static <E extends Enum<E> & Notation> List<E> concepts(
      Graph graph, Node node, Property property, E[] values) {
    List<Node> objects = objects(graph, node, property);
    List<E> found = new ArrayList<>();
    for (E value : values) {
      if (objects.contains(Schemes.concept(value))) {
        found.add(value);
      }
    }
    return found;
  }
}
