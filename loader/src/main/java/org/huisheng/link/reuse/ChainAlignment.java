package org.huisheng.link.reuse;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Alignment.Block;

/**
 * Turns a chain of seeds into runs of equal characters: seeds become runs, what lies between two
 * runs is aligned, both ends are extended, and what hangs together too loosely is parted. Not safe
 * for threads.
 */
final class ChainAlignment {

  /**
   * The bounds of the two texts.
   *
   * @param begin of the one
   * @param end of the one
   * @param otherBegin of the other
   * @param otherEnd of the other
   */
  record Bounds(int begin, int end, int otherBegin, int otherEnd) {}

  /** By so much a gap may be wider than the shorter side: a slot that each text fills. */
  private static final int SLOT = 8;

  /** Lone equal characters between longer differences are chance. */
  private static final int LEAST_RUN = 2;

  private final Aligner aligner;
  private final double leastSimilarity;

  ChainAlignment(Aligner aligner, double leastSimilarity) {
    this.aligner = aligner;
    this.leastSimilarity = leastSimilarity;
  }

  /** {@return the blocks of each part of {@code chain}, in places of the two texts} */
  List<List<Block>> parts(Seeds seeds, Chainer.Chain chain, Bounds bounds) {
    List<Block> runs = runs(seeds, chain);
    List<Block> blocks = new ArrayList<>(before(runs.get(0), bounds));
    for (int i = 0; i < runs.size(); i++) {
      Block run = runs.get(i);
      if (i > 0) {
        Block last = runs.get(i - 1);
        blocks.addAll(
            aligner.box(last.endInFirst(), run.inFirst(), last.endInSecond(), run.inSecond()));
      }
      blocks.add(run);
    }
    blocks.addAll(after(runs.get(runs.size() - 1), bounds));
    List<List<Block>> parts = new ArrayList<>();
    part(withoutChance(joined(blocks)), parts);
    return parts.stream()
        .map(part -> withoutBrokenNumbers(part, bounds))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static List<Block> runs(Seeds seeds, Chainer.Chain chain) {
    List<Block> runs = new ArrayList<>();
    int here = 0;
    int there = 0;
    int length = 0;
    for (int i = 0; i < chain.seeds.size(); i++) {
      int atHere = seeds.here(chain.seeds.get(i));
      int atThere = seeds.there(chain.seeds.get(i));
      if (length > 0 && atHere - here == atThere - there && atHere <= here + length) {
        length = atHere - here + GramIndex.GRAM;
        continue;
      }
      int overlap = Math.max(0, Math.max(here + length - atHere, there + length - atThere));
      if (length > 0 && overlap >= GramIndex.GRAM) {
        continue;
      }
      if (length > 0) {
        runs.add(new Block(here, there, length));
      } else {
        overlap = 0;
      }
      here = atHere + overlap;
      there = atThere + overlap;
      length = GramIndex.GRAM - overlap;
    }
    runs.add(new Block(here, there, length));
    return runs;
  }

  private List<Block> before(Block run, Bounds bounds) {
    Aligner.Reach reach =
        aligner.extend(
            run.inFirst() - 1, bounds.begin() - 1, run.inSecond() - 1, bounds.otherBegin() - 1, -1);
    return aligner.box(
        run.inFirst() - reach.inFirst(),
        run.inFirst(),
        run.inSecond() - reach.inSecond(),
        run.inSecond());
  }

  private List<Block> after(Block run, Bounds bounds) {
    Aligner.Reach reach =
        aligner.extend(run.endInFirst(), bounds.end(), run.endInSecond(), bounds.otherEnd(), 1);
    return aligner.box(
        run.endInFirst(),
        run.endInFirst() + reach.inFirst(),
        run.endInSecond(),
        run.endInSecond() + reach.inSecond());
  }

  private static List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last).endInFirst() == block.inFirst()
          && joined.get(last).endInSecond() == block.inSecond()) {
        Block before = joined.get(last);
        joined.set(
            last, new Block(before.inFirst(), before.inSecond(), before.length() + block.length()));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static List<Block> withoutChance(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isEdge = i == 0 || i == blocks.size() - 1;
      if (block.length() >= LEAST_RUN
          || isEdge
          || gap(blocks.get(i - 1), block) <= LEAST_RUN
          || gap(block, blocks.get(i + 1)) <= LEAST_RUN) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** A passage does not begin or end within a number. */
  private List<Block> withoutBrokenNumbers(List<Block> blocks, Bounds bounds) {
    Block begin = blocks.get(0);
    int cut = 0;
    while (cut < begin.length()
        && aligner.isWithinNumber(begin.inFirst() + cut, begin.inSecond() + cut, bounds)) {
      cut++;
    }
    List<Block> kept = new ArrayList<>(blocks);
    kept.set(0, new Block(begin.inFirst() + cut, begin.inSecond() + cut, begin.length() - cut));
    int last = kept.size() - 1;
    Block end = kept.get(last);
    int length = end.length();
    while (length > 0
        && aligner.isWithinNumber(end.inFirst() + length, end.inSecond() + length, bounds)) {
      length--;
    }
    kept.set(last, new Block(end.inFirst(), end.inSecond(), length));
    kept.removeIf(block -> block.length() == 0);
    return kept;
  }

  private static int gap(Block before, Block after) {
    return Math.max(after.inFirst() - before.endInFirst(), after.inSecond() - before.endInSecond());
  }

  /** Parts at the widest gap where that is wider than one side is long, or too little is equal. */
  private void part(List<Block> blocks, List<List<Block>> parts) {
    int matched = blocks.stream().mapToInt(Block::length).sum();
    int widest = 0;
    int at = 0;
    int left = 0;
    boolean isLoose = false;
    for (int i = 1; i < blocks.size(); i++) {
      left += blocks.get(i - 1).length();
      int gap = gap(blocks.get(i - 1), blocks.get(i));
      isLoose = isLoose || gap > Math.min(left, matched - left) + SLOT;
      if (gap > widest) {
        widest = gap;
        at = i;
      }
    }
    if (at > 0 && (isLoose || similarity(blocks, matched) < leastSimilarity)) {
      part(blocks.subList(0, at), parts);
      part(blocks.subList(at, blocks.size()), parts);
    } else {
      parts.add(blocks);
    }
  }

  private static double similarity(List<Block> blocks, int matched) {
    Block begin = blocks.get(0);
    Block end = blocks.get(blocks.size() - 1);
    int both = end.endInFirst() - begin.inFirst() + end.endInSecond() - begin.inSecond();
    return 2.0 * matched / both;
  }
}
