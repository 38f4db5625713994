package org.huisheng.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huisheng.lexicon.Divisions;
import org.huisheng.lexicon.Hierarchies;
import org.huisheng.lexicon.Hierarchies.CentralBody;
import org.huisheng.lexicon.Hierarchies.Line;
import org.huisheng.model.Division;
import org.huisheng.model.EntityKey;

/** The lines of bodies over the divisions of the country. Immutable and safe for threads. */
final class BodyLines {

  /**
   * A place in a line.
   *
   * @param line which line
   * @param division at which division
   */
  record Seat(Line line, Division division) {}

  private final List<Line> lines;
  private final Divisions divisions;
  private final Set<String> outside;
  private final Map<String, CentralBody> centre = new HashMap<>();

  BodyLines(Hierarchies hierarchies, Divisions divisions) {
    this.lines = hierarchies.lines();
    this.divisions = divisions;
    this.outside = hierarchies.outside();
    for (CentralBody body : hierarchies.centre()) {
      centre.put(body.name(), body);
      body.aliases().forEach(alias -> centre.put(alias, body));
    }
  }

  /** {@return the body of the centre that {@code name} means everywhere} */
  Optional<CentralBody> central(String name) {
    return Optional.ofNullable(centre.get(name));
  }

  /** {@return the line with this short name} */
  Line line(String id) {
    return lines.stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "ontology/reference/hierarchy.tsv: no line is called '%s'; add it"
                        .formatted(id)));
  }

  /** {@return whether the lines have bodies at {@code division}} */
  boolean reach(Division division) {
    return !outside.contains(division.code());
  }

  /** {@return whether a line ends at the body of this name} */
  boolean isHead(String name) {
    return lines.stream().anyMatch(line -> line.head().equals(name));
  }

  /**
   * {@return the place of the body called {@code name}}
   *
   * @param known its division, if that is known; tells apart the counties of one name
   */
  Optional<Seat> seat(String name, Optional<Division> known) {
    for (Line line : lines) {
      Optional<Division> division =
          line.divisionIn(name)
              .flatMap(
                  inName ->
                      known.isPresent()
                          ? known.filter(d -> inName.endsWith(d.name()))
                          : only(divisions.named(inName)));
      if (division.isPresent()) {
        return Optional.of(new Seat(line, division.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Division> only(List<Division> divisions) {
    return divisions.size() == 1 ? Optional.of(divisions.get(0)) : Optional.empty();
  }

  /** {@return the seat of the same line at the next higher division; empty below the head} */
  Optional<Seat> above(Seat seat) {
    return divisions.parent(seat.division()).map(parent -> new Seat(seat.line(), parent));
  }

  /** {@return the identity of the body in {@code seat}} */
  EntityKey key(Seat seat) {
    Division division = seat.division();
    return EntityKey.of(EntityKey.Kind.BODY, seat.line().at(division.name()) + qualifier(division));
  }

  /**
   * {@return what tells a body of this division from its namesakes: nothing, or {@code @} and the
   * division it lies in}
   *
   * <p>Four districts are called 鼓楼区, and each has a federation called 鼓楼区总工会.
   */
  String qualifier(Division division) {
    return divisions.named(division.name()).size() > 1
        ? divisions.parent(division).map(parent -> "@" + parent.name()).orElse("")
        : "";
  }
}
