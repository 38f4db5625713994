package org.huisheng.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huisheng.model.Span;

/**
 * Finds where the lines of two columns of a page were read in turn, one of each: sentences go on
 * not on the next line but on the one after it.
 *
 * <p>Whether two lines belong together shows the pair of characters at the break: a pair that
 * stands elsewhere within a line is probably part of a word. Nothing is put right: a view keeps the
 * order of its original.
 */
final class InterleavedColumns {

  /** So many sentences more must go on at the line after the next. */
  private static final int ENOUGH = 4;

  /** What a sentence that goes on at the next line takes back: in columns it is chance. */
  private static final int AGAINST = 3;

  /** One line in so many shows it, in the columns of any page. */
  private static final int THINNEST = 15;

  /** A shorter line is a name or a cell of a table. In characters. */
  private static final int SHORTEST = 6;

  private InterleavedColumns() {}

  /** {@return the stretches of {@code text} that are columns in turn} */
  static List<Span> in(String text) {
    List<Span> lines = lines(text);
    if (lines.size() < ENOUGH + 2) {
      return List.of();
    }
    Set<Integer> pairs = known(text, lines, atBreaks(text, lines));
    List<Span> found = new ArrayList<>();
    int from = -1;
    int sum = 0;
    int most = 0;
    int last = -1;
    for (int i = 0; i + 2 < lines.size(); i++) {
      int shown = shown(text, lines, i, pairs);
      if (shown > 0 && sum == 0) {
        from = i;
        most = 0;
      }
      sum = Math.max(0, sum + shown);
      if (sum > most) {
        most = sum;
        last = i + 2;
      }
      if (sum == 0 || i + 3 == lines.size()) {
        if (from >= 0 && most >= ENOUGH && last - from < most * THINNEST) {
          found.add(new Span(lines.get(from).start(), lines.get(last).end()));
        }
        from = -1;
        most = 0;
      }
    }
    return found;
  }

  /** {@return 1 where line {@code i} goes on at the line after the next, less where at the next} */
  private static int shown(String text, List<Span> lines, int i, Set<Integer> pairs) {
    Span line = lines.get(i);
    if (line.length() < SHORTEST) {
      return 0;
    }
    char end = text.charAt(line.end() - 1);
    boolean next = pairs.contains(pair(end, text.charAt(lines.get(i + 1).start())));
    boolean afterNext = pairs.contains(pair(end, text.charAt(lines.get(i + 2).start())));
    return (afterNext ? 1 : 0) - (next ? AGAINST : 0);
  }

  /** {@return the pairs of Han characters that a line makes with the next and the one after it} */
  private static Set<Integer> atBreaks(String text, List<Span> lines) {
    Set<Integer> pairs = new HashSet<>();
    for (int i = 0; i + 2 < lines.size(); i++) {
      char end = text.charAt(lines.get(i).end() - 1);
      for (int next = i + 1; Han.isHan(end) && next <= i + 2; next++) {
        char start = text.charAt(lines.get(next).start());
        if (Han.isHan(start)) {
          pairs.add(pair(end, start));
        }
      }
    }
    return pairs;
  }

  /** {@return those of {@code asked} that stand within a line} */
  private static Set<Integer> known(String text, List<Span> lines, Set<Integer> asked) {
    BitSet firsts = new BitSet();
    asked.forEach(pair -> firsts.set(pair >>> Character.SIZE));
    Set<Integer> known = new HashSet<>();
    for (Span line : lines) {
      for (int i = line.start(); i + 1 < line.end(); i++) {
        if (firsts.get(text.charAt(i))) {
          int pair = pair(text.charAt(i), text.charAt(i + 1));
          if (asked.contains(pair)) {
            known.add(pair);
          }
        }
      }
    }
    return known;
  }

  private static int pair(char a, char b) {
    return a << Character.SIZE | b;
  }

  /** {@return the lines that are not blank, without white space around them} */
  private static List<Span> lines(String text) {
    Lines all = Lines.of(text);
    List<Span> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String line = all.text(i);
      int indent = line.length() - line.stripLeading().length();
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        int start = all.span(i).start() + indent;
        lines.add(new Span(start, start + stripped.length()));
      }
    }
    return lines;
  }
}
