package org.huisheng.link.echo;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huisheng.model.Body;
import org.huisheng.model.BodyKind;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Level;

/** Which bodies may speak downwards to which. Not safe for threads. */
final class BodiesAbove {

  private final Map<EntityKey, Body> bodies = new HashMap<>();
  private final Map<EntityKey, Set<EntityKey>> above = new HashMap<>();

  BodiesAbove(Collection<Body> bodies) {
    bodies.forEach(body -> this.bodies.put(body.key(), body));
  }

  /**
   * {@return whether {@code upper} is a superior or leading Party committee of {@code lower},
   * directly or through others, or speaks for the centre while {@code lower} does not}
   */
  boolean speaksDown(EntityKey upper, EntityKey lower) {
    return !upper.equals(lower)
        && (above(lower).contains(upper) || (isCentre(upper) && !isCentre(lower)));
  }

  /** {@return whether a body is the centre of the Party, which speaks to all} */
  boolean isCentre(EntityKey key) {
    return Optional.ofNullable(bodies.get(key))
        .filter(body -> body.kind() == BodyKind.PARTY_CENTRE)
        .isPresent();
  }

  /** {@return whether a body speaks to the whole country without being the centre} */
  boolean isUnderTheCentre(EntityKey key) {
    return !isCentre(key)
        && Optional.ofNullable(bodies.get(key))
            .flatMap(Body::level)
            .filter(level -> level == Level.NATIONAL)
            .isPresent();
  }

  private Set<EntityKey> above(EntityKey key) {
    return above.computeIfAbsent(key, this::walk);
  }

  private Set<EntityKey> walk(EntityKey key) {
    Set<EntityKey> found = new HashSet<>();
    Deque<EntityKey> waiting = new ArrayDeque<>();
    waiting.add(key);
    while (!waiting.isEmpty()) {
      Body body = bodies.get(waiting.remove());
      if (body == null) {
        continue;
      }
      for (Optional<EntityKey> next : List.of(body.superior(), body.ledByParty(), body.partOf())) {
        next.filter(found::add).ifPresent(waiting::add);
      }
    }
    return found;
  }
}
