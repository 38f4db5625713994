package org.huisheng.query;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** How a graph that a query constructs is written. */
public enum GraphFormat {
  /** Turtle, for persons. */
  TURTLE("text/turtle"),
  /** N-Triples, one statement a line. */
  NTRIPLES("application/n-triples"),
  /** JSON-LD. */
  JSONLD("application/ld+json"),
  /** RDF/XML, for what reads nothing else. */
  RDFXML("application/rdf+xml");

  private final String mediaType;

  GraphFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * {@return the format called {@code name}}
   *
   * @throws BadArgumentException if there is none
   */
  public static GraphFormat parse(String name) {
    for (GraphFormat format : values()) {
      if (format.notation().equals(name)) {
        return format;
      }
    }
    List<String> known = Arrays.stream(values()).map(GraphFormat::notation).toList();
    throw new BadArgumentException(
        "a graph cannot be written as '" + name + "'; there are " + known);
  }

  /** {@return its name in an address or on the command line} */
  public String notation() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return its media type; the encoding is UTF-8} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return {@code graph} in this format, in UTF-8} */
  public byte[] write(Graph graph) {
    RDFFormat format =
        switch (this) {
          case TURTLE -> RDFFormat.TURTLE_PRETTY;
          case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
          case JSONLD -> RDFFormat.JSONLD_PLAIN;
          case RDFXML -> RDFFormat.RDFXML_PLAIN;
        };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format).output(bytes);
    return bytes.toByteArray();
  }
}
