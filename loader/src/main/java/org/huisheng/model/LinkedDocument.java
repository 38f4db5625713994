package org.huisheng.model;

import java.util.List;
import java.util.Optional;

/**
 * A document with its place on the shelf: the identity of everything it names, and when it spoke.
 *
 * @param extraction what it says
 * @param date when it spoke
 * @param boundedBy the dated events that give the bounds of its date, if events do
 * @param issuer identity of the issuing body, if it has one
 * @param voice identity of the body whose position it conveys, if that is known
 * @param publisher identity of the publishing body, if one is named
 * @param bodies its organisations with their identity, in the extraction's order
 * @param genericBodies likewise
 * @param persons likewise
 * @param meetings likewise
 * @param slogans likewise
 * @param directives likewise
 * @param findings what linking found odd about this document alone
 */
public record LinkedDocument(
    Extraction extraction,
    DateInterval date,
    List<EntityKey> boundedBy,
    Optional<EntityKey> issuer,
    Optional<EntityKey> voice,
    Optional<EntityKey> publisher,
    List<Resolved<Organisation>> bodies,
    List<Resolved<GenericBody>> genericBodies,
    List<Resolved<Person>> persons,
    List<Resolved<Meeting>> meetings,
    List<Resolved<Slogan>> slogans,
    List<Resolved<Directive>> directives,
    List<DatedContradiction> findings) {
  public LinkedDocument {
    boundedBy = List.copyOf(boundedBy);
    bodies = List.copyOf(bodies);
    genericBodies = List.copyOf(genericBodies);
    persons = List.copyOf(persons);
    meetings = List.copyOf(meetings);
    slogans = List.copyOf(slogans);
    directives = List.copyOf(directives);
    findings = List.copyOf(findings);
  }

  /** {@return what identifies the document} */
  public DocumentId id() {
    return extraction.id();
  }
}
