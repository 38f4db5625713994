package org.huisheng.link;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.huisheng.link.reuse.NormalisedText;

/**
 * Texts laid one after another, cut where no wording goes on: at the end of a clause and at names.
 *
 * <p>Every cut counts as a neighbour of its own, equal to no other. Immutable.
 */
final class BoundedTexts {

  /** What stands at a cut. */
  static final int CUT = -1;

  /** Everything but 、 and quotation marks ends what a wording can hold. */
  private static final String JOINING = "、“”‘’「」·—-　 \t";

  private final int[] characters;

  /** For each character, which kept character of its text it is. */
  private final int[] keptAt;

  private final int[] begins;

  /**
   * @param texts in any order
   * @param names for each text, which kept characters stand in a name
   */
  BoundedTexts(List<NormalisedText> texts, List<BitSet> names) {
    long most = 1 + texts.stream().mapToLong(text -> 2L * text.length() + 1).sum();
    int[] laid = new int[Math.toIntExact(most)];
    int[] kept = new int[laid.length];
    begins = new int[texts.size()];
    int n = 0;
    laid[n++] = CUT;
    for (int i = 0; i < begins.length; i++) {
      begins[i] = n;
      NormalisedText text = texts.get(i);
      for (int j = 0; j < text.length(); j++) {
        boolean named = names.get(i).get(j);
        if (named || (j > 0 && !joins(text.droppedBefore(j)))) {
          laid[n++] = CUT;
        }
        if (!named) {
          kept[n] = j;
          laid[n++] = text.at(j);
        }
      }
      laid[n++] = CUT;
    }
    characters = Arrays.copyOf(laid, n);
    keptAt = Arrays.copyOf(kept, n);
  }

  private static boolean joins(String dropped) {
    return dropped.chars().allMatch(c -> JOINING.indexOf(c) >= 0);
  }

  int length() {
    return characters.length;
  }

  /** {@return the character at {@code place}, or {@link #CUT}} */
  int at(int place) {
    return characters[place];
  }

  /** {@return the number of the text that {@code place} lies in} */
  int textAt(int place) {
    int i = Arrays.binarySearch(begins, place);
    return i >= 0 ? i : -i - 2;
  }

  /** {@return which kept character of its text stands at {@code place}} */
  int keptAt(int place) {
    return keptAt[place];
  }

  /**
   * {@return how many characters from {@code a} and {@code b} on are the same, at most {@code
   * most}}
   */
  int common(int a, int b, int most) {
    int n = 0;
    while (n < most && characters[a + n] == characters[b + n] && characters[a + n] != CUT) {
      n++;
    }
    return n;
  }
}
