package org.huisheng.link.reuse;

import java.util.List;
import org.huisheng.model.Alignment.Block;

/** What the characters of one text weigh: nothing in formulas, less in wordings of many. */
final class Novelty {

  /** A few equal characters between longer differences may be chance; nobody counted them. */
  private static final int WEIGHT_OF_SHORT = 3;

  /** For each character, the most texts that have a run it belongs to. */
  private final int[] frequency;

  private final FormulaMask.Laid mask;
  private final Frequencies frequencies;
  private final int begin;

  /**
   * @param begin the place of the text's first character
   */
  Novelty(int[] frequency, FormulaMask.Laid mask, Frequencies frequencies, int begin) {
    this.frequency = frequency;
    this.mask = mask;
    this.frequencies = frequencies;
    this.begin = begin;
  }

  /** {@return what the characters of {@code blocks} weigh, in whole characters and tenths} */
  double of(List<Block> blocks) {
    int tenths = 0;
    for (Block block : blocks) {
      boolean isShort = block.length() < GramIndex.GRAM;
      for (int place = block.inFirst(); place < block.endInFirst(); place++) {
        int at = place - begin;
        if (!mask.isFormula(at)) {
          tenths += isShort ? WEIGHT_OF_SHORT : frequencies.weight(frequency[at]);
        }
      }
    }
    return tenths / (double) Frequencies.WHOLE;
  }
}
