package org.huisheng.store.changes;

/**
 * A quad that one version has and the other has not.
 *
 * @param kind whether the later version has it
 * @param line the quad as a line of N-Quads, without the line break
 */
public record QuadChange(Kind kind, String line) {

  /** The name of a graph that has no name, as Jena writes it. */
  private static final String DEFAULT_GRAPH = "urn:x-arq:DefaultGraph";

  /** Whether a quad came or went. */
  public enum Kind {
    ADDED,
    REMOVED
  }

  /** {@return the IRI of the graph that the quad is in} */
  public String graph() {
    int start = 0;
    for (int terms = 0; terms < 3; terms++) {
      start = endOfTerm(start) + 1;
    }
    return line.startsWith("<", start)
        ? line.substring(start + 1, line.indexOf('>', start))
        : DEFAULT_GRAPH;
  }

  /** Blanks, and brackets that close nothing, stand in literals only. */
  private int endOfTerm(int start) {
    int from = start;
    if (line.charAt(start) == '"') {
      from = start + 1;
      while (line.charAt(from) != '"') {
        from += line.charAt(from) == '\\' ? 2 : 1;
      }
    }
    return line.indexOf(' ', from);
  }
}
