package org.huisheng.extract.bodies;

import java.util.Optional;
import org.huisheng.lexicon.NationalBody;
import org.huisheng.model.Basis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Level;

/**
 * Which body a name denotes.
 *
 * @param name canonical name, or the name as found when {@code resolved} is false
 * @param kind what sort of body it is
 * @param level its level, if it has one
 * @param division full name of its division, if it belongs to one and that is certain
 * @param superior canonical name of the body above it or around it, if the rules give one
 * @param resolved whether the name says which body it is
 * @param basis how the name was understood
 */
record BodyIdentity(
    String name,
    BodyKind kind,
    Optional<Level> level,
    Optional<String> division,
    Optional<String> superior,
    boolean resolved,
    Basis basis) {

  static BodyIdentity of(NationalBody body) {
    return new BodyIdentity(
        body.name(),
        body.kind(),
        body.level(),
        Optional.empty(),
        body.superior(),
        true,
        body.form().equals(body.name()) ? Basis.FULL_NAME : Basis.STANDALONE_NAME);
  }

  /** {@return a part of this body: of its level and division, and below it} */
  BodyIdentity part(String partName, BodyKind partKind) {
    return new BodyIdentity(
        partName,
        partKind,
        level,
        division,
        Optional.of(name),
        resolved,
        resolved ? Basis.CONTAINED_NAME : Basis.UNRESOLVED);
  }

  /** {@return a body of this one's kind, level and division that is called otherwise} */
  BodyIdentity called(String other) {
    return new BodyIdentity(other, kind, level, division, superior, resolved, basis);
  }

  /** {@return this body as one of another kind} */
  BodyIdentity ofKind(BodyKind other) {
    return new BodyIdentity(name, other, level, division, superior, resolved, basis);
  }

  /** {@return this body with another one above it} */
  BodyIdentity below(String other) {
    return new BodyIdentity(name, kind, level, division, Optional.of(other), resolved, basis);
  }

  /** {@return this body as one at a workplace, which has no higher body that its name tells} */
  BodyIdentity ofWorkplace() {
    return new BodyIdentity(
        name, kind, Optional.of(Level.GRASSROOTS), division, Optional.empty(), resolved, basis);
  }

  /** {@return this body, understood in another way} */
  BodyIdentity because(Basis other) {
    return new BodyIdentity(name, kind, level, division, superior, resolved, other);
  }
}
