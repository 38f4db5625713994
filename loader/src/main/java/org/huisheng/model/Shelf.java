package org.huisheng.model;

import java.util.List;

/**
 * All documents of one load, joined.
 *
 * @param documents by identifier, each once
 * @param bodies every body named, and those above it up to the centre, by key
 * @param pairs documents that share wording, by identifiers
 */
public record Shelf(List<LinkedDocument> documents, List<Body> bodies, List<EchoPair> pairs) {
  public Shelf {
    documents = List.copyOf(documents);
    bodies = List.copyOf(bodies);
    pairs = List.copyOf(pairs);
  }
}
