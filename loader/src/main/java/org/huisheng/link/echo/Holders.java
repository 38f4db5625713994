package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huisheng.link.reuse.FormulaMask;
import org.huisheng.model.Alignment;
import org.huisheng.model.Alignment.Block;
import org.huisheng.model.Span;

/** Which other texts have the words of a passage, formulas apart, as far as alignments show. */
final class Holders {

  /** Whoever has so much of what is no formula in a passage has the passage. */
  private static final double MOST = 0.75;

  /**
   * Equal characters that one text shares with another.
   *
   * @param where in the one text, in normalised characters
   * @param other the other text
   */
  private record Share(Span where, int other) {}

  private final List<HeldText> texts;
  private final List<List<Share>> shares = new ArrayList<>();

  /** For each text, the longest of its shared stretches. */
  private final int[] longest;

  /**
   * @param texts by the number that alignments give them
   * @param alignments of two texts each
   */
  Holders(List<HeldText> texts, List<Alignment> alignments) {
    this.texts = List.copyOf(texts);
    this.longest = new int[texts.size()];
    for (int i = 0; i < texts.size(); i++) {
      shares.add(new ArrayList<>());
    }
    for (Alignment alignment : alignments) {
      for (Block block : alignment.blocks()) {
        int length = block.length();
        add(alignment.first(), block.inFirst(), length, alignment.second());
        add(alignment.second(), block.inSecond(), length, alignment.first());
      }
    }
    shares.forEach(list -> list.sort(Comparator.comparing(Share::where)));
  }

  private void add(int text, int start, int length, int other) {
    shares.get(text).add(new Share(new Span(start, start + length), other));
    longest[text] = Math.max(longest[text], length);
  }

  /**
   * {@return the texts that have most of a passage, in one piece or in several}
   *
   * @param text a text that has it
   * @param runs the characters of the passage there, ascending
   */
  SortedSet<Integer> of(int text, List<Span> runs) {
    FormulaMask.Laid mask = texts.get(text).text().mask();
    SortedMap<Integer, BitSet> covered = new TreeMap<>();
    int own = 0;
    for (Span run : runs) {
      own += mask.own(run.start(), run.end());
      collect(text, run, covered);
    }
    SortedSet<Integer> holders = new TreeSet<>();
    for (var entry : covered.entrySet()) {
      if (own(entry.getValue(), mask) >= MOST * own) {
        holders.add(entry.getKey());
      }
    }
    return holders;
  }

  private void collect(int text, Span run, SortedMap<Integer, BitSet> covered) {
    List<Share> all = shares.get(text);
    for (int i = firstFrom(all, run.start() - longest[text]); i < all.size(); i++) {
      Span where = all.get(i).where();
      if (where.start() >= run.end()) {
        break;
      }
      int from = Math.max(where.start(), run.start());
      int to = Math.min(where.end(), run.end());
      if (from < to) {
        covered.computeIfAbsent(all.get(i).other(), any -> new BitSet()).set(from, to);
      }
    }
  }

  private static int own(BitSet covered, FormulaMask.Laid mask) {
    int own = 0;
    for (int from = covered.nextSetBit(0); from >= 0; ) {
      int to = covered.nextClearBit(from);
      own += mask.own(from, to);
      from = covered.nextSetBit(to);
    }
    return own;
  }

  private static int firstFrom(List<Share> shares, int start) {
    int low = 0;
    int high = shares.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (shares.get(middle).where().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
