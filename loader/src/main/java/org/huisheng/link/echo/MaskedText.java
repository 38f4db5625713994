package org.huisheng.link.echo;

import org.huisheng.link.reuse.FormulaMask;
import org.huisheng.link.reuse.NormalisedText;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Span;

/**
 * A normalised text with the formulas laid over it. Places in it are numbers of kept characters.
 *
 * @param text the text, with the way back
 * @param characters its kept characters
 * @param mask what of it is formula
 */
record MaskedText(NormalisedText text, String characters, FormulaMask.Laid mask) {

  /** Lines before the first and behind the last full sentence are heading and imprint. */
  private static final char FULL_STOP = '。';

  static MaskedText of(AlignedText source, FormulaMask formulas) {
    NormalisedText text = NormalisedText.of(source);
    String characters = text.characters();
    String view = source.text();
    int first = view.indexOf(FULL_STOP);
    int last = view.lastIndexOf(FULL_STOP);
    if (first < 0) {
      return new MaskedText(text, characters, formulas.over(characters));
    }
    int start = text.firstFrom(view.lastIndexOf('\n', first) + 1);
    int lineEnd = view.indexOf('\n', last);
    int end = lineEnd < 0 ? characters.length() : text.firstFrom(lineEnd);
    return new MaskedText(text, characters, formulas.over(characters, start, end));
  }

  /** {@return the words of a stretch, by which passages are told apart} */
  String words(Span stretch) {
    return text.passage(stretch.start(), stretch.end());
  }

  /** {@return a stretch as a place of the original} */
  Span original(Span stretch) {
    return text.original(stretch.start(), stretch.end());
  }
}
