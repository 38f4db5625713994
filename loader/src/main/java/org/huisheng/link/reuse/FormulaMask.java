package org.huisheng.link.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.huisheng.lexicon.CharTrie;

/** The formulas of the language, ready to be laid over texts. Immutable and safe for threads. */
public final class FormulaMask {

  /** No formula is shorter, in normalised characters. */
  public static final int SHORTEST = 4;

  /** So many characters of a formula are a piece of it, wherever they stand. */
  private static final int PIECE = 6;

  private final CharTrie<String> formulas = new CharTrie<>();

  /** What the formulas consist of, {@value #PIECE} characters each. */
  private final CharTrie<Boolean> pieces = new CharTrie<>();

  /**
   * @param wordings as they are written; punctuation does not matter
   * @throws IllegalArgumentException if one is shorter than {@value #SHORTEST}
   */
  public FormulaMask(Collection<String> wordings) {
    for (String wording : wordings) {
      String formula = NormalisedText.reduce(wording);
      if (formula.length() < SHORTEST) {
        throw new IllegalArgumentException(
            "the formula '%s' has fewer than %d characters; lengthen it or take it out"
                .formatted(wording, SHORTEST));
      }
      formulas.add(formula, wording);
      for (int i = 0; i + PIECE <= formula.length(); i++) {
        pieces.add(formula.substring(i, i + PIECE), true);
      }
    }
  }

  /**
   * A place where a formula stands.
   *
   * @param wording the formula as it was given
   * @param start in normalised characters
   * @param end likewise
   */
  public record Place(String wording, int start, int end) {}

  /** How much of one text is its own. Immutable. */
  public static final class Laid {

    private final BitSet masked;

    /** For each place, how many characters before it lie outside formulas. */
    private final int[] before;

    private Laid(BitSet masked, int length) {
      this.masked = masked;
      before = new int[length + 1];
      for (int i = 0; i < length; i++) {
        before[i + 1] = before[i] + (masked.get(i) ? 0 : 1);
      }
    }

    /** {@return how many characters from {@code start} to before {@code end} are no formula's} */
    public int own(int start, int end) {
      return before[end] - before[start];
    }

    boolean isFormula(int at) {
      return masked.get(at);
    }
  }

  /** {@return the mask over a text of normalised characters; pieces of formulas are masked, too} */
  public Laid over(String text) {
    return over(text, 0, text.length());
  }

  /**
   * As {@link #over(String)}, with what stands before {@code start} or from {@code end} on masked,
   * too: heading, by-lines and imprint are nobody's wording.
   */
  public Laid over(String text, int start, int end) {
    BitSet masked = new BitSet(text.length());
    masked.set(0, start);
    masked.set(end, text.length());
    for (int i = 0; i < text.length(); i++) {
      int formulaEnd = longest(text, i, null);
      if (formulaEnd > i) {
        masked.set(i, formulaEnd);
      }
      if (isPiece(text, i)) {
        masked.set(i, i + PIECE);
      }
    }
    return new Laid(masked, text.length());
  }

  private boolean isPiece(String text, int start) {
    CharTrie.Node<Boolean> node = pieces.opening(text.charAt(start));
    for (int i = start + 1; node != null && i < start + PIECE; i++) {
      node = i < text.length() ? node.next(text.charAt(i)) : null;
    }
    return node != null;
  }

  /** {@return every place of a formula in a text of normalised characters, the nested included} */
  public List<Place> places(String text) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      longest(text, i, places);
    }
    return places;
  }

  /** {@return where the longest formula that begins at {@code start} ends; else {@code start}} */
  private int longest(String text, int start, List<Place> places) {
    int longest = start;
    CharTrie.Node<String> node = formulas.opening(text.charAt(start));
    for (int end = start + 1; node != null; end++) {
      if (node.value() != null) {
        longest = end;
        if (places != null) {
          places.add(new Place(node.value(), start, end));
        }
      }
      node = end < text.length() ? node.next(text.charAt(end)) : null;
    }
    return longest;
  }
}
