package org.huisheng.model;

import java.util.List;
import java.util.Optional;

/**
 * A clause that tells an actor to do something checkable or at least nameable.
 *
 * @param where the whole clause, in offsets of the original
 * @param quote the clause in the cleaned view
 * @param actor who must do it, if the document lets one say
 * @param action the verb
 * @param object what is to be done
 * @param quantities the numbers it has to reach
 * @param deadline by when or how often, as stated (2025年底, 每年)
 * @param category its field
 * @param section the headings it stands under, outermost first
 * @param reportedSpeaker who is quoted as saying it, when the clause is reported speech
 */
public record Task(
    Span where,
    String quote,
    Optional<Actor> actor,
    String action,
    String object,
    List<Quantity> quantities,
    Optional<String> deadline,
    Category category,
    List<String> section,
    Optional<String> reportedSpeaker) {
  public Task {
    quantities = List.copyOf(quantities);
    section = List.copyOf(section);
  }
}
