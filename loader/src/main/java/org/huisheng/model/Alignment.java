package org.huisheng.model;

import java.util.List;

/**
 * Two stretches, one of each of two texts, that have most of their wording in common.
 *
 * @param first the text that stands earlier in the order of the shelf, by its number
 * @param second the other text; {@link #DRAFT} for a text that is not on the shelf
 * @param blocks the equal characters, ascending in both texts; never empty
 * @param novelty how many of the equal characters are no formula's; those of a wording that many
 *     texts have count less
 */
public record Alignment(int first, int second, List<Block> blocks, double novelty) {

  /** The number of a text that is compared with a shelf without standing on it. */
  public static final int DRAFT = -1;

  /**
   * A run of equal characters, in normalised characters.
   *
   * @param inFirst where it begins in the first text
   * @param inSecond where it begins in the second text
   * @param length how long it is
   */
  public record Block(int inFirst, int inSecond, int length) {

    /** {@return where it ends in the first text} */
    public int endInFirst() {
      return inFirst + length;
    }

    /** {@return where it ends in the second text} */
    public int endInSecond() {
      return inSecond + length;
    }
  }

  public Alignment {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("an alignment has equal characters");
    }
  }

  /** {@return where it begins in the first text, in normalised characters} */
  public int startInFirst() {
    return blocks.get(0).inFirst();
  }

  /** {@return where it ends in the first text} */
  public int endInFirst() {
    return blocks.get(blocks.size() - 1).endInFirst();
  }

  /** {@return where it begins in the second text} */
  public int startInSecond() {
    return blocks.get(0).inSecond();
  }

  /** {@return where it ends in the second text} */
  public int endInSecond() {
    return blocks.get(blocks.size() - 1).endInSecond();
  }

  /** {@return how many characters are equal} */
  public int matched() {
    return blocks.stream().mapToInt(Block::length).sum();
  }

  /** {@return the share of equal characters in both stretches together, above 0, at most 1} */
  public double similarity() {
    int both = endInFirst() - startInFirst() + endInSecond() - startInSecond();
    return 2.0 * matched() / both;
  }

  /** {@return whether both stretches are the same characters} */
  public boolean isVerbatim() {
    return blocks.size() == 1;
  }
}
