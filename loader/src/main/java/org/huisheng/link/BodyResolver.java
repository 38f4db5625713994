package org.huisheng.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huisheng.lexicon.Divisions;
import org.huisheng.link.BodyLines.Seat;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Division;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Extraction;
import org.huisheng.model.Meeting;
import org.huisheng.model.Organisation;
import org.huisheng.model.Post;

/** Says which body each name of a document means. Safe for threads. */
final class BodyResolver {

  private final BodyLines lines;
  private final Divisions divisions;

  BodyResolver(BodyLines lines, Divisions divisions) {
    this.lines = lines;
    this.divisions = divisions;
  }

  /** {@return the bodies that {@code extraction} names, as organisations or otherwise} */
  DocumentBodies resolve(Extraction extraction) {
    Map<String, BodyFacts> bodies = new HashMap<>();
    Set<String> places = new HashSet<>();
    extraction.organisations().forEach(body -> body.division().ifPresent(places::add));
    for (Organisation body : extraction.organisations()) {
      bodies.putIfAbsent(body.name(), facts(body, extraction.id(), places));
    }
    extraction
        .metadata()
        .publisher()
        .ifPresent(name -> bodies.computeIfAbsent(name, n -> unlisted(n, BodyKind.MEDIA)));
    for (String name : otherNames(extraction)) {
      bodies.computeIfAbsent(name, n -> unlisted(n, BodyKind.OTHER));
    }
    return new DocumentBodies(bodies);
  }

  private static List<String> otherNames(Extraction extraction) {
    List<String> names = new ArrayList<>();
    extraction.metadata().issuer().ifPresent(names::add);
    extraction.metadata().voice().ifPresent(names::add);
    extraction.meetings().stream().map(Meeting::organiser).forEach(o -> o.ifPresent(names::add));
    extraction.persons().stream()
        .flatMap(person -> person.posts().stream())
        .map(Post::organisation)
        .forEach(organisation -> organisation.ifPresent(names::add));
    return names;
  }

  private BodyFacts facts(Organisation body, DocumentId document, Set<String> places) {
    var central = lines.central(body.name());
    if (central.isPresent()) {
      return BodyFacts.of(central.get());
    }
    List<Division> meant = body.division().map(divisions::named).orElse(List.of());
    Optional<Division> division = decide(meant, body, places);
    boolean isAmbiguous = !meant.isEmpty() && division.isEmpty();
    EntityKey key =
        body.resolved() && !isAmbiguous
            ? EntityKey.of(
                EntityKey.Kind.BODY, body.name() + division.map(lines::qualifier).orElse(""))
            : EntityKey.within(document, EntityKey.Kind.BODY, body.name());
    return new BodyFacts(key, body.name(), body.kind(), body.level(), division, body.superior());
  }

  /** Counties of one name are told apart by the other divisions that the document names. */
  private Optional<Division> decide(List<Division> meant, Organisation body, Set<String> places) {
    if (meant.size() == 1) {
      return Optional.of(meant.get(0));
    }
    List<Division> fitting =
        meant.stream()
            .filter(
                division ->
                    divisions.upwards(division).stream()
                        .skip(1)
                        .anyMatch(
                            above ->
                                places.contains(above.name())
                                    || body.name().startsWith(above.name())))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** {@return what is known of a body by its canonical name alone} */
  BodyFacts unlisted(String name, BodyKind kind) {
    Optional<Seat> seat = lines.seat(name, Optional.empty());
    return lines
        .central(name)
        .map(BodyFacts::of)
        .or(() -> seat.map(found -> BodyFacts.of(found, lines.key(found))))
        .orElseGet(() -> BodyFacts.of(EntityKey.of(EntityKey.Kind.BODY, name), kind));
  }
}
