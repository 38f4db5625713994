package org.huisheng.link;

import java.util.Optional;
import org.huisheng.lexicon.Hierarchies.CentralBody;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Division;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Level;

/**
 * What is known of a body before its superiors are.
 *
 * @param key its identity
 * @param name its canonical name, without what tells it from namesakes
 * @param kind what sort of body it is
 * @param level its administrative level, if it has one
 * @param division the division it belongs to, if the name says which
 * @param statedSuperior canonical name of the body it answers to, if the extraction gives one
 */
record BodyFacts(
    EntityKey key,
    String name,
    BodyKind kind,
    Optional<Level> level,
    Optional<Division> division,
    Optional<String> statedSuperior) {

  /** {@return the facts of a body of the centre} */
  static BodyFacts of(CentralBody body) {
    return new BodyFacts(
        EntityKey.of(EntityKey.Kind.BODY, body.name()),
        body.name(),
        body.kind(),
        Optional.of(Level.NATIONAL),
        Optional.empty(),
        Optional.empty());
  }

  /** {@return the facts of the body in {@code seat}} */
  static BodyFacts of(BodyLines.Seat seat, EntityKey key) {
    return new BodyFacts(
        key,
        seat.line().at(seat.division().name()),
        seat.line().kind(),
        Optional.of(seat.division().level()),
        Optional.of(seat.division()),
        Optional.empty());
  }

  /** {@return the facts of a body of which only name and sort are known} */
  static BodyFacts of(EntityKey key, BodyKind kind) {
    return new BodyFacts(
        key, key.name(), kind, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
