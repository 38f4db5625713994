package org.huisheng.extract.wordings;

import java.util.Optional;
import org.huisheng.lexicon.Wording;
import org.huisheng.model.Basis;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Span;

/**
 * A wording in one place of the view, before the places of one wording are joined.
 *
 * @param canonical the wording by which it is known
 * @param kind what sort of wording it seems to be here
 * @param expansion what it stands for, where the text spells that out here
 * @param inView its place, without surrounding quotation marks
 * @param basis why it was taken for a wording
 */
record FoundWording(
    String canonical, SloganKind kind, Optional<String> expansion, Span inView, Basis basis) {

  static FoundWording known(Wording wording, Span inView) {
    return new FoundWording(
        wording.canonical(), wording.kind(), Optional.empty(), inView, Basis.LEXICON);
  }

  static FoundWording byForm(String view, Span inView, SloganKind kind) {
    return new FoundWording(inView.in(view), kind, Optional.empty(), inView, Basis.PATTERN);
  }

  FoundWording expandedTo(String meaning, SloganKind newKind) {
    return new FoundWording(canonical, newKind, Optional.of(meaning), inView, basis);
  }

  /** {@return the same wording where the text repeats it} */
  FoundWording alsoAt(Span place) {
    return new FoundWording(canonical, kind, Optional.empty(), place, Basis.ANTECEDENT);
  }
}
