package org.huisheng.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Many patterns that are looked for in one text: only those of which the text has a character that
 * may open a match are looked for at all.
 *
 * <p>Immutable but for what it remembers of characters; safe for use by several threads.
 */
public final class TextPatterns {

  private final List<TextPattern> patterns;

  /** By character; null until it is first met. */
  private final AtomicReferenceArray<BitSet> byOpening =
      new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

  private TextPatterns(List<TextPattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  public static TextPatterns of(List<TextPattern> patterns) {
    return new TextPatterns(patterns);
  }

  /**
   * {@return the places in the list of those that may match somewhere in {@code text}, in order}
   */
  public List<Integer> mayMatchIn(String text) {
    return mayMatchIn(text, 0, text.length());
  }

  /** {@return as {@link #mayMatchIn(String)}, from {@code start} to {@code end}} */
  public List<Integer> mayMatchIn(String text, int start, int end) {
    BitSet may = new BitSet(patterns.size());
    for (int i = start; i < end; i++) {
      BitSet opened = openedBy(text.charAt(i));
      if (!opened.isEmpty()) {
        may.or(opened);
      }
    }
    return may.isEmpty() ? List.of() : list(may);
  }

  /** {@return the places in the list of those that a match may begin with {@code c}, in order} */
  public List<Integer> mayOpenWith(char c) {
    return list(openedBy(c));
  }

  /** {@return whether a match of one of them may begin with {@code c}} */
  public boolean anyMayOpenWith(char c) {
    return !openedBy(c).isEmpty();
  }

  private static List<Integer> list(BitSet indices) {
    List<Integer> list = new ArrayList<>();
    indices.stream().forEach(list::add);
    return list;
  }

  private BitSet openedBy(char c) {
    BitSet known = byOpening.get(c);
    if (known != null) {
      return known;
    }
    BitSet opened = new BitSet();
    for (int i = 0; i < patterns.size(); i++) {
      opened.set(i, patterns.get(i).mayOpenWith(c));
    }
    byOpening.set(c, opened);
    return opened;
  }
}
