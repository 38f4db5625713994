package org.huisheng.describe;

import java.util.Optional;
import java.util.Set;

/**
 * A shape of {@code ontology/shapes.ttl}. Immutable.
 *
 * @param name what follows the namespace
 * @param severity such as {@code Violation}; empty where the shape only gathers others
 * @param message what must hold and the remedy; empty where the shape only gathers others
 * @param constrained IRIs of what it is about: its targets, and all its path passes through
 */
public record Shape(
    String name, Optional<String> severity, Optional<Bilingual> message, Set<String> constrained) {
  public Shape {
    constrained = Set.copyOf(constrained);
  }
}
