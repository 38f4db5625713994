package org.huisheng.link.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.huisheng.model.Alignment.Block;

/**
 * Aligns two stretches of text character by character: an equal character counts one, a changed,
 * missing or added one minus one. Space to work in; not safe for threads.
 */
final class Aligner {

  /** Extension ends where the count falls so far below the best. */
  private static final int DROP = 8;

  /** How many characters the two sides may shift against each other while extending. */
  private static final int BAND = 10;

  /** Characters that one extension may reach. */
  private static final int REACH = 400;

  /** What balances a difference without outweighing it counts if so many characters end it. */
  private static final int LEAST_FRAME = 3;

  private static final int LOWEST = Integer.MIN_VALUE / 2;

  private final char[] first;
  private final char[] second;
  private int[] scores = new int[4096];
  private int[] row = new int[2 * BAND + 3];
  private int[] before = new int[2 * BAND + 3];

  /**
   * @param first characters in which places of the first text count
   * @param second likewise of the second
   */
  Aligner(char[] first, char[] second) {
    this.first = first;
    this.second = second;
  }

  /**
   * How far two texts go on alike.
   *
   * @param inFirst characters of the first
   * @param inSecond characters of the second
   */
  record Reach(int inFirst, int inSecond) {}

  /**
   * {@return the equal characters of two stretches aligned as wholes, as blocks, ascending}
   *
   * @param from where the first stretch begins
   * @param to where it ends
   * @param otherFrom where the second begins
   * @param otherTo where it ends
   */
  List<Block> box(int from, int to, int otherFrom, int otherTo) {
    int rows = to - from;
    int width = otherTo - otherFrom + 1;
    if (rows == 0 || width == 1) {
      return List.of();
    }
    if (scores.length < (rows + 1) * width) {
      scores = new int[(rows + 1) * width * 2];
    }
    for (int j = 0; j < width; j++) {
      scores[j] = -j;
    }
    for (int i = 1; i <= rows; i++) {
      int at = i * width;
      scores[at] = -i;
      for (int j = 1; j < width; j++) {
        int diagonal = scores[at - width + j - 1] + score(from + i - 1, otherFrom + j - 1);
        int side = Math.max(scores[at - width + j], scores[at + j - 1]) - 1;
        scores[at + j] = Math.max(diagonal, side);
      }
    }
    return traced(from, rows, otherFrom, width);
  }

  private List<Block> traced(int from, int rows, int otherFrom, int width) {
    List<Block> blocks = new ArrayList<>();
    int i = rows;
    int j = width - 1;
    int run = 0;
    while (i > 0 && j > 0) {
      int at = i * width + j;
      int score = score(from + i - 1, otherFrom + j - 1);
      boolean isDiagonal = scores[at] == scores[at - width - 1] + score;
      if (isDiagonal && score > 0) {
        run++;
        i--;
        j--;
        continue;
      }
      if (run > 0) {
        blocks.add(new Block(from + i, otherFrom + j, run));
        run = 0;
      }
      boolean isUp = scores[at] == scores[at - width] - 1;
      if (isDiagonal || isUp) {
        i--;
      }
      if (isDiagonal || !isUp) {
        j--;
      }
    }
    if (run > 0) {
      blocks.add(new Block(from + i, otherFrom + j, run));
    }
    Collections.reverse(blocks);
    return blocks;
  }

  /**
   * {@return how far the texts go on alike from two places on}
   *
   * @param place the next character of the first text
   * @param limit where that text ends; before {@code place} when going backwards
   * @param other the next character of the second text
   * @param otherLimit where that text ends
   * @param step 1 forwards, -1 backwards
   */
  Reach extend(int place, int limit, int other, int otherLimit, int step) {
    int rows = Math.min(REACH, (limit - place) * step);
    int columns = (otherLimit - other) * step;
    Reach best = new Reach(0, 0);
    int bestScore = 0;
    Arrays.fill(before, LOWEST);
    for (int k = 0; k <= BAND; k++) {
      before[BAND + 1 + k] = -k;
    }
    for (int i = 1; i <= rows; i++) {
      Arrays.fill(row, LOWEST);
      int highest = LOWEST;
      int from = Math.max(0, i - BAND);
      int to = Math.min(columns, i + BAND);
      for (int j = from; j <= to; j++) {
        int k = j - i + BAND + 1;
        int score = Math.max(before[k + 1], row[k - 1]) - 1;
        if (j > 0) {
          score =
              Math.max(score, before[k] + score(place + step * (i - 1), other + step * (j - 1)));
        }
        row[k] = score;
        highest = Math.max(highest, score);
        if (score > bestScore || (score == bestScore && endsAlike(place, i, other, j, step))) {
          bestScore = score;
          best = new Reach(i, j);
        }
      }
      if (highest < bestScore - DROP) {
        break;
      }
      int[] spare = before;
      before = row;
      row = spare;
    }
    return best;
  }

  /** {@return whether in one of the texts a number goes on from before a place to behind it} */
  boolean isWithinNumber(int place, int other, ChainAlignment.Bounds bounds) {
    return isWithinNumber(first, place, bounds.begin(), bounds.end())
        || isWithinNumber(second, other, bounds.otherBegin(), bounds.otherEnd());
  }

  private static boolean isWithinNumber(char[] text, int place, int begin, int end) {
    return place > begin
        && place < end
        && Character.isDigit(text[place - 1])
        && Character.isDigit(text[place]);
  }

  /** Whether the last characters before two places are equal: a frame goes on behind its slot. */
  private boolean endsAlike(int place, int i, int other, int j, int step) {
    if (Math.min(i, j) < LEAST_FRAME) {
      return false;
    }
    for (int k = 1; k <= LEAST_FRAME; k++) {
      if (first[place + step * (i - k)] != second[other + step * (j - k)]) {
        return false;
      }
    }
    return true;
  }

  private int score(int place, int other) {
    return first[place] == second[other] ? 1 : -1;
  }
}
