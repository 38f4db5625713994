package org.huisheng.model;

import java.util.List;

/**
 * All documents of one load, joined.
 *
 * @param documents by identifier, each once
 * @param bodies every body named, and those above it up to the centre, by key
 * @param divisions those the bodies belong to, and the ones they lie in, by code
 * @param events dated things of the authority data that the documents name or that bound their
 *     dates
 * @param pairs documents that share wording, by identifiers
 * @param repeated wordings that no list knows and several documents write alike, the most telling
 *     first
 */
public record Shelf(
    List<LinkedDocument> documents,
    List<Body> bodies,
    List<Division> divisions,
    List<ReferenceEvent> events,
    List<EchoPair> pairs,
    List<RepeatedWording> repeated) {
  public Shelf {
    documents = List.copyOf(documents);
    bodies = List.copyOf(bodies);
    divisions = List.copyOf(divisions);
    events = List.copyOf(events);
    pairs = List.copyOf(pairs);
    repeated = List.copyOf(repeated);
  }
}
