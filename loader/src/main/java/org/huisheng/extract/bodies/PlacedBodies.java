package org.huisheng.extract.bodies;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huisheng.model.Span;

/** The mentions of bodies in one document by the places where they begin and end. */
public final class PlacedBodies {

  private final Map<Integer, Bodies.Placed> byStart = new HashMap<>();
  private final BitSet starts = new BitSet();
  private final BitSet ends = new BitSet();

  public PlacedBodies(Bodies bodies) {
    for (Bodies.Placed placed : bodies.placed()) {
      byStart.put(placed.inView().start(), placed);
      starts.set(placed.inView().start());
      ends.set(placed.inView().end());
    }
  }

  public Optional<Span> beginningAt(int at) {
    return starts.get(at)
        ? Optional.of(byStart.get(at)).map(Bodies.Placed::inView)
        : Optional.empty();
  }

  public boolean endingAt(int at) {
    return ends.get(at);
  }

  /** {@return the canonical name of the named body that is mentioned exactly at {@code where}} */
  public Optional<String> named(Span where) {
    return Optional.ofNullable(byStart.get(where.start()))
        .filter(placed -> placed.inView().equals(where) && !placed.isGeneric())
        .map(Bodies.Placed::name);
  }
}
