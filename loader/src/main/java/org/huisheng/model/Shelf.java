package org.huisheng.model;

import java.util.List;

/**
 * All documents of one load, joined.
 *
 * @param documents by identifier, each work once
 * @param bodies every body named, and those above it up to the centre, by key
 * @param events dated things of the authority data that the documents name or that bound their
 *     dates
 * @param echoes what the documents have of one another
 * @param alignments what the echoes follow from
 * @param works those of which several copies are held, by the speaking copy
 * @param repeated wordings that no list knows and several documents write alike, the most telling
 *     first
 */
public record Shelf(
    List<LinkedDocument> documents,
    List<Body> bodies,
    List<ReferenceEvent> events,
    Echoes echoes,
    Alignments alignments,
    List<Work> works,
    List<RepeatedWording> repeated) {
  public Shelf {
    documents = List.copyOf(documents);
    bodies = List.copyOf(bodies);
    events = List.copyOf(events);
    works = List.copyOf(works);
    repeated = List.copyOf(repeated);
  }

  /** {@return how bodies took up directives, on all that is held} */
  public List<Uptake> uptake() {
    return echoes.uptake().isEmpty() ? List.of() : echoes.uptake().get(0).observations();
  }

  /** {@return documents that share wording, by identifiers} */
  public List<EchoPair> pairs() {
    return echoes.pairs();
  }
}
