package org.huisheng.link.echo;

import java.util.List;
import org.huisheng.model.Alignment;
import org.huisheng.model.Alignment.Block;
import org.huisheng.model.Echo.Kind;

/** How two aligned stretches are alike. */
final class AlignmentKinds {

  /** A slot holds at least so many characters on each side. */
  private static final int LEAST_SLOT = 3;

  /** The frame of a slot has at least so many equal characters on each side of it. */
  private static final int LEAST_FRAME = 3;

  /** So much of the frame is equal; else the whole is altered. */
  private static final double FRAME_SIMILARITY = 0.85;

  private static final String STOPS = ",，。;；:：、!！?？\n";

  /** So many characters that stand elsewhere on the other side are moved, not chance. */
  private static final int LEAST_MOVED = 4;

  private AlignmentKinds() {}

  /** {@return the kind of {@code alignment} of two texts} */
  static Kind of(Alignment alignment, MaskedText first, MaskedText second) {
    if (alignment.isVerbatim()) {
      return Kind.VERBATIM;
    }
    if (isMoved(alignment.blocks(), first.characters(), second.characters())) {
      return Kind.REORDERED;
    }
    return isTemplate(alignment, first, second) ? Kind.TEMPLATE : Kind.ALTERED;
  }

  /** Whether words that one side lacks at one place stand at another place of it. */
  private static boolean isMoved(List<Block> blocks, String first, String second) {
    for (int i = 1; i < blocks.size(); i++) {
      String missing = first.substring(endInFirst(blocks.get(i - 1)), blocks.get(i).inFirst());
      for (int at = 0; at + LEAST_MOVED <= missing.length(); at++) {
        String words = missing.substring(at, at + LEAST_MOVED);
        for (int j = 1; j < blocks.size(); j++) {
          int from = endInSecond(blocks.get(j - 1));
          int found = second.indexOf(words, from);
          if (j != i && found >= 0 && found + LEAST_MOVED <= blocks.get(j).inSecond()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isTemplate(Alignment alignment, MaskedText first, MaskedText second) {
    List<Block> blocks = alignment.blocks();
    int slots = 0;
    int slotCharacters = 0;
    int left = 0;
    int matched = alignment.matched();
    for (int i = 1; i < blocks.size(); i++) {
      left += blocks.get(i - 1).length();
      int here = blocks.get(i).inFirst() - endInFirst(blocks.get(i - 1));
      int there = blocks.get(i).inSecond() - endInSecond(blocks.get(i - 1));
      boolean isWholeClause =
          isClause(first, endInFirst(blocks.get(i - 1)), blocks.get(i).inFirst())
              && isClause(second, endInSecond(blocks.get(i - 1)), blocks.get(i).inSecond());
      if (Math.min(here, there) >= LEAST_SLOT
          && Math.min(left, matched - left) >= LEAST_FRAME
          && !isWholeClause) {
        slots++;
        slotCharacters += here + there;
      }
    }
    int both =
        alignment.endInFirst()
            - alignment.startInFirst()
            + alignment.endInSecond()
            - alignment.startInSecond();
    return slots > 0 && 2.0 * matched / (both - slotCharacters) >= FRAME_SIMILARITY;
  }

  /** Whether a stop stands right before a stretch and right behind it: no slot, another clause. */
  private static boolean isClause(MaskedText text, int from, int to) {
    return isStop(text.text().droppedBefore(from)) && isStop(text.text().droppedBefore(to));
  }

  private static boolean isStop(String dropped) {
    return dropped.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
  }

  private static int endInFirst(Block block) {
    return block.inFirst() + block.length();
  }

  private static int endInSecond(Block block) {
    return block.inSecond() + block.length();
  }
}
