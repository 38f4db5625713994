package org.huisheng.extract.bodies;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.Divisions;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.pattern.TextPatterns;

/**
 * Tells places where no name of a body can begin, which most places of a text are, by one look at
 * their character. Says nothing of the others. Immutable.
 */
final class BodyOpenings {

  /** Ranks, 全省, 中国, titles and quotations, terms (第十五届). */
  private static final String MARKS = "自省市州盟县区旗全中国《第一二三四五六七八九十百0123456789";

  private static final TextPatterns PATTERNS =
      TextPatterns.of(
          List.of(
              BodyAntecedents.CENTRAL,
              BodyGrammar.CHANNEL,
              BodyParks.PARK,
              LocalGroups.GROUP,
              LocalGroups.OFFICE));

  private final BitSet openers = new BitSet();
  private final NameIndex<?> endings;

  BodyOpenings(BodyLexicon lexicon, Divisions divisions) {
    this.endings = lexicon.endings();
    MARKS.chars().forEach(openers::set);
    openers.or(divisions.openers());
    Stream.of(
            lexicon.national(),
            lexicon.frameWords(),
            lexicon.frames().get("").plain(),
            lexicon.parts(),
            lexicon.termParts(),
            lexicon.classWords())
        .map(NameIndex::openers)
        .forEach(openers::or);
  }

  /** {@return whether a name may begin at {@code at}} */
  boolean mayBegin(BodySentence sentence, int at) {
    char c = sentence.view().charAt(at);
    return openers.get(c)
        || sentence.mayNameTown()
        || sentence.hasEndingSoon(at, endings)
        || PATTERNS.anyMayOpenWith(c);
  }
}
