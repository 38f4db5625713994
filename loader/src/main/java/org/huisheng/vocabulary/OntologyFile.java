package org.huisheng.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A Turtle file below {@code ontology/} that says what may be said: terms, schemes, shapes. */
public final class OntologyFile {

  private OntologyFile() {}

  /**
   * {@return the statements of a file, to be read and not changed}
   *
   * @param path below {@code ontology/}, such as {@code schemes/level.ttl}
   * @throws IllegalStateException if the file is not on the class path
   */
  public static Graph read(String path) {
    Graph graph = GraphFactory.createGraphMem();
    try (InputStream in = OntologyFile.class.getResourceAsStream("/ontology/" + path)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + path + " is not on the class path");
      }
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
