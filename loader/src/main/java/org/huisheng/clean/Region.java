package org.huisheng.clean;

import org.huisheng.lexicon.CleaningLexicon.Place;

/**
 * The part of a document that holds its sentences; what stands before and after it is title, page
 * and library furniture.
 *
 * @param first the first line with a whole sentence
 * @param last the last one; less than {@code first} when there is none
 */
record Region(int first, int last) {

  static Region of(Lines lines) {
    return new Region(lines.firstProse(), lines.lastProse());
  }

  /** {@return whether {@code line} lies where a rule for {@code place} may see furniture} */
  boolean admits(Place place, int line) {
    return switch (place) {
      case ANYWHERE -> true;
      case HEAD -> line < first;
      case TAIL -> line > last;
      case EDGE -> line < first || line > last;
    };
  }
}
