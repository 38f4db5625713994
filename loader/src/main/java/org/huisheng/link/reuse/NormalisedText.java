package org.huisheng.link.reuse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Span;

/**
 * A text reduced to what carries its wording: letters, digits and Han characters after NFKC, in
 * lower case. Punctuation, spaces, quotation marks and signs are dropped, so that half-width and
 * full-width copies of one sentence are equal. Every kept character knows the way back to the
 * original.
 *
 * <p>Characters are code points and are folded one by one: the same text gives the same characters
 * in any surroundings. Immutable.
 */
public final class NormalisedText {

  private static final int PRIVATE_USE = 0xE000;
  private static final int PRIVATE_USE_SIZE = 6400;

  private final AlignedText source;
  private final int[] kept;

  /** For each kept character, where the character it comes from begins in the view. */
  private final int[] from;

  /** For each kept character, where the character it comes from ends in the view. */
  private final int[] to;

  private NormalisedText(AlignedText source, int[] kept, int[] from, int[] to) {
    this.source = source;
    this.kept = kept;
    this.from = from;
    this.to = to;
  }

  /** {@return the cleaned view of {@code source}, reduced} */
  public static NormalisedText of(AlignedText source) {
    String view = source.text();
    int[] kept = new int[view.length()];
    int[] from = new int[view.length()];
    int[] to = new int[view.length()];
    int n = 0;
    for (int i = 0; i < view.length(); ) {
      int end = i + Character.charCount(view.codePointAt(i));
      for (int character : folded(view.substring(i, end)).codePoints().toArray()) {
        if (!carriesWording(character)) {
          continue;
        }
        if (n == kept.length) {
          kept = Arrays.copyOf(kept, n * 2);
          from = Arrays.copyOf(from, n * 2);
          to = Arrays.copyOf(to, n * 2);
        }
        kept[n] = character;
        from[n] = i;
        to[n++] = end;
      }
      i = end;
    }
    return new NormalisedText(
        source, Arrays.copyOf(kept, n), Arrays.copyOf(from, n), Arrays.copyOf(to, n));
  }

  /** {@return {@code wording} reduced; two wordings with the same result are variants of one} */
  public static String reduce(String wording) {
    NormalisedText text = of(AlignedText.unchanged(wording));
    return text.passage(0, text.length());
  }

  private static String folded(String character) {
    return Normalizer.normalize(character, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** The ideographic zero 〇 is a number, not a letter, and carries wording all the same. */
  private static boolean carriesWording(int character) {
    return Character.isLetterOrDigit(character) || Character.isIdeographic(character);
  }

  /** {@return how many characters were kept} */
  public int length() {
    return kept.length;
  }

  /** {@return the kept character at {@code index}} */
  public int at(int index) {
    return kept[index];
  }

  /**
   * {@return all kept characters, one {@code char} for each}
   *
   * <p>A character outside the basic plane is stood for by one of the private use area, the same
   * for the same character; so offsets in it are numbers of kept characters.
   */
  public String characters() {
    char[] characters = new char[kept.length];
    for (int i = 0; i < kept.length; i++) {
      characters[i] = oneChar(kept[i]);
    }
    return new String(characters);
  }

  private static char oneChar(int character) {
    return Character.isBmpCodePoint(character)
        ? (char) character
        : (char) (PRIVATE_USE + character % PRIVATE_USE_SIZE);
  }

  /** {@return the first kept character that stands at {@code place} of the view or behind it} */
  public int firstFrom(int place) {
    int low = 0;
    int high = kept.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return what was dropped right before the kept character at {@code index}} */
  public String droppedBefore(int index) {
    int start = index == 0 ? 0 : to[index - 1];
    int end = index == kept.length ? source.text().length() : from[index];
    return source.text().substring(Math.min(start, end), end);
  }

  /**
   * {@return the view from the kept character {@code start} to before {@code end}, what was dropped
   * between them included}
   */
  public String printed(int start, int end) {
    return source.text().substring(from[start], to[end - 1]);
  }

  /** {@return the kept characters from {@code start} to before {@code end}} */
  public String passage(int start, int end) {
    return new String(kept, start, end - start);
  }

  /**
   * {@return the stretch of the original that the kept characters from {@code start} to before
   * {@code end} come from, what was dropped between them included}
   */
  public Span original(int start, int end) {
    return source.toOriginal(new Span(from[start], to[end - 1]));
  }
}
