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
    Optional<Division> own = divisionAt(sentence, last.inView().start(), last.inView().end());
    List<BodyMatch> found = new ArrayList<>();
    if (own.isEmpty() || !last.identity().division().equals(own.map(Division::name))) {
      return found;
    }
    int at = last.inView().start();
    for (int i = 0; i < MOST; i++) {
      Optional<Span> place = placeBefore(sentence, at, own.get());
      if (place.isEmpty()) {
        break;
      }
      at = place.get().start();
      String name = place.get().in(sentence.view());
      found.add(new BodyMatch(new Span(at, last.inView().end()), of(name, last, own.get())));
    }
    return found;
  }

  /**
   * {@return the full name of a division of the level of {@code own} that a joint ties to {@code
   * at}}
   */
  private Optional<Span> placeBefore(BodySentence sentence, int at, Division own) {
    if (at <= sentence.start() || JOINTS.indexOf(sentence.view().charAt(at - 1)) < 0) {
      return Optional.empty();
    }
    int end = at - 1;
    int floor = Math.max(sentence.start(), end - BodyTowns.LONGEST_DIVISION);
    for (int start = floor; start < end; start++) {
      Span where = new Span(start, end);
      boolean isLike =
          divisionAt(sentence, start, end)
              .filter(division -> division.level() == own.level())
              .filter(division -> division.name().equals(where.in(sentence.view())))
              .isPresent();
      if (isLike) {
        return Optional.of(where);
      }
    }
    return Optional.empty();
  }

  /** {@return the one division whose full name begins at {@code from}, ending by {@code limit}} */
  private Optional<Division> divisionAt(BodySentence sentence, int from, int limit) {
    return divisions
        .longestAt(sentence.view(), from, limit)
        .map(NameIndex.Hit::value)
        .filter(named -> !named.isShort() && named.meanings().size() == 1)
        .map(named -> named.meanings().get(0));
  }

  private static BodyIdentity of(String division, BodyMatch last, Division own) {
    BodyIdentity body = last.identity();
    return new BodyIdentity(
        body.name().replace(own.name(), division),
        body.kind(),
        body.level(),
        Optional.of(division),
        body.superior().map(superior -> superior.replace(own.name(), division)),
        body.resolved(),
        Basis.PATTERN);
  }
}
