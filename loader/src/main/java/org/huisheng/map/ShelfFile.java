package org.huisheng.map;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.model.Genre;
import org.huisheng.model.ShelfScope;
import org.huisheng.vocabulary.Hs;

/**
 * The Turtle file that names the shelves of a store.
 *
 * @param path need not exist before the first shelf
 */
public record ShelfFile(Path path) {

  /** {@return all that is held, and behind it the shelves of the file by name} */
  public List<ShelfScope> read() throws IOException {
    Graph graph = new TurtleFile(path).read();
    SortedMap<String, ShelfScope> scopes = new TreeMap<>();
    for (Node node :
        graph
            .find(Node.ANY, RDF.type.asNode(), Hs.Shelf.asNode())
            .mapWith(t -> t.getSubject())
            .toList()) {
      ShelfScope scope = scope(graph, node);
      scopes.put(scope.key(), scope);
    }
    List<ShelfScope> all = new ArrayList<>();
    all.add(ShelfScope.ALL);
    all.addAll(scopes.values());
    return all;
  }

  /**
   * Adds {@code shelf} at the end of the file.
   *
   * @throws UnreadableFileException if there is a shelf of this name already
   */
  public void append(ShelfScope shelf) throws IOException {
    if (read().stream().anyMatch(known -> known.key().equals(shelf.key()))) {
      throw new UnreadableFileException(
          path, "there is a shelf called " + shelf.key() + " already", null);
    }
    new TurtleFile(path)
        .append(
            out -> {
              ShelfTriples.scope(shelf, out);
              shelf.roster().forEach(name -> out.chinese(Iris.shelf(shelf), Hs.expectsName, name));
            });
  }

  private ShelfScope scope(Graph graph, Node node) throws IOException {
    try {
      String key = Iris.shelfKey(node);
      return new ShelfScope(
          key,
          TurtleFile.text(graph, node, SKOS.prefLabel).orElse(key),
          texts(graph, node, Hs.scopeBody),
          new HashSet<>(TurtleFile.concepts(graph, node, Hs.scopeGenre, Genre.values())),
          day(graph, node, Hs.scopeFrom),
          day(graph, node, Hs.scopeTo),
          texts(graph, node, Hs.expectsName).stream().sorted().toList());
    } catch (RuntimeException e) {
      throw new UnreadableFileException(
          path, "the shelf <" + node + "> does not fit: " + e.getMessage(), e);
    }
  }

  private static Set<String> texts(Graph graph, Node node, Property property) {
    Set<String> texts = new HashSet<>();
    TurtleFile.objects(graph, node, property)
        .forEach(value -> texts.add(value.getLiteralLexicalForm()));
    return texts;
  }

  private static Optional<LocalDate> day(Graph graph, Node node, Property property) {
    return TurtleFile.text(graph, node, property).map(LocalDate::parse);
  }
}
