package org.huisheng.extract.bodies;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huisheng.model.Span;

/** The mentions of bodies in one document by the places where they begin and end. */
public final class PlacedBodies {

  private final Map<Integer, Bodies.Placed> byStart = new HashMap<>();
  private final Set<Integer> ends = new HashSet<>();

  public PlacedBodies(Bodies bodies) {
    for (Bodies.Placed placed : bodies.placed()) {
      byStart.put(placed.inView().start(), placed);
      ends.add(placed.inView().end());
    }
  }

  public Optional<Span> beginningAt(int at) {
    return Optional.ofNullable(byStart.get(at)).map(Bodies.Placed::inView);
  }

  public boolean endingAt(int at) {
    return ends.contains(at);
  }

  /** {@return the canonical name of the named body that is mentioned exactly at {@code where}} */
  public Optional<String> named(Span where) {
    return Optional.ofNullable(byStart.get(where.start()))
        .filter(placed -> placed.inView().equals(where) && !placed.isGeneric())
        .map(Bodies.Placed::name);
  }
}
