package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.lexicon.Divisions;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.Basis;
import org.huisheng.model.Division;
import org.huisheng.model.Span;

/**
 * Finds the bodies of divisions that share the head of the last one: 西宁市、海东市妇联 is two federations.
 * Only full names of the same level count. Immutable.
 */
final class SharedHeads {

  private static final String JOINTS = "、和与及";

  /** Divisions that may stand before the last; more are a list of places. */
  private static final int MOST = 6;

  private final Divisions divisions;

  SharedHeads(Divisions divisions) {
    this.divisions = divisions;
  }

  /** {@return the bodies whose divisions stand before that of {@code last}, each up to its end} */
  List<BodyMatch> before(BodySentence sentence, BodyMatch last) {
    Optional<Division> own =
        divisions
            .longestAt(sentence.view(), last.inView().start(), last.inView().end())
            .map(NameIndex.Hit::value)
            .flatMap(SharedHeads::inFull)
            .filter(division -> last.identity().division().equals(Optional.of(division.name())));
    List<BodyMatch> found = new ArrayList<>();
    int at = last.inView().start();
    for (int i = 0; i < MOST && own.isPresent(); i++) {
      Optional<Division> division =
          placeBefore(sentence, at).filter(place -> place.level() == own.get().level());
      if (division.isEmpty()) {
        break;
      }
      at -= division.get().name().length() + 1;
      Span where = new Span(at, last.inView().end());
      found.add(new BodyMatch(where, of(division.get(), last.identity(), own.get())));
    }
    return found;
  }

  /** {@return the division whose full name a joint ties to {@code at}} */
  private Optional<Division> placeBefore(BodySentence sentence, int at) {
    if (at <= sentence.start() || JOINTS.indexOf(sentence.view().charAt(at - 1)) < 0) {
      return Optional.empty();
    }
    return divisions
        .fullNameEndingAt(sentence.view(), at - 1, sentence.start())
        .flatMap(SharedHeads::inFull)
        .filter(place -> sentence.view().startsWith(place.name(), at - 1 - place.name().length()));
  }

  private static Optional<Division> inFull(Divisions.Named named) {
    return Optional.of(named)
        .filter(name -> !name.isShort() && name.meanings().size() == 1)
        .map(name -> name.meanings().get(0));
  }

  /** Of another city or province the body above is another, too, and is left out. */
  private BodyIdentity of(Division division, BodyIdentity last, Division own) {
    boolean areSiblings = divisions.parent(division).equals(divisions.parent(own));
    return new BodyIdentity(
        last.name().replace(own.name(), division.name()),
        last.kind(),
        last.level(),
        Optional.of(division.name()),
        last.superior()
            .filter(superior -> areSiblings || superior.contains(own.name()))
            .map(superior -> superior.replace(own.name(), division.name())),
        last.resolved(),
        Basis.PATTERN);
  }
}
