package org.huisheng.describe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * A Turtle file, its statements in the order in which they stand there. A graph forgets that order,
 * and a reader of the documentation wants it: who wrote the file put like beside like.
 */
final class TurtleFile extends StreamRDFBase {

  private final String name;
  private final SortedMap<String, String> prefixes = new TreeMap<>();
  private final Map<Node, List<Triple>> statements = new LinkedHashMap<>();

  private TurtleFile(String name) {
    this.name = name;
  }

  static TurtleFile read(Path file) {
    try {
      return parse(
          String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param name said in messages
   */
  static TurtleFile parse(String name, String content) {
    TurtleFile file = new TurtleFile(name);
    RDFParser.fromString(content, Lang.TURTLE).parse(file);
    return file;
  }

  @Override
  public void prefix(String prefix, String namespace) {
    prefixes.put(prefix, namespace);
  }

  @Override
  public void triple(Triple triple) {
    statements.computeIfAbsent(triple.getSubject(), node -> new ArrayList<>()).add(triple);
  }

  SortedMap<String, String> prefixes() {
    return prefixes;
  }

  /** {@return what the file says anything of, in its order} */
  List<Node> subjects() {
    return List.copyOf(statements.keySet());
  }

  List<Node> values(Node subject, Property property) {
    return statements.getOrDefault(subject, List.of()).stream()
        .filter(triple -> triple.getPredicate().equals(property.asNode()))
        .map(Triple::getObject)
        .toList();
  }

  List<Node> values(Node subject) {
    return statements.getOrDefault(subject, List.of()).stream().map(Triple::getObject).toList();
  }

  List<String> iris(Node subject, Property property) {
    return values(subject, property).stream().filter(Node::isURI).map(Node::getURI).toList();
  }

  List<Remark> remarks(Node subject, Property property) {
    return values(subject, property).stream()
        .filter(Node::isLiteral)
        .map(
            node ->
                new Remark(
                    node.getLiteralLexicalForm(),
                    Optional.of(node.getLiteralLanguage()).filter(tag -> !tag.isEmpty())))
        .toList();
  }

  /**
   * @throws IllegalStateException if a language is missing; the message names file and subject
   */
  Bilingual bilingual(Node subject, Property property) {
    return new Bilingual(inLanguage(subject, property, "en"), inLanguage(subject, property, "zh"));
  }

  private String inLanguage(Node subject, Property property, String language) {
    return remarks(subject, property).stream()
        .filter(remark -> remark.language().equals(Optional.of(language)))
        .map(Remark::text)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "%s: %s has no %s in '%s'"
                        .formatted(name, subject, property.getLocalName(), language)));
  }
}
