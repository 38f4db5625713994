package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Removes pictures and private-use characters that stand right behind a Han character: {@code
 * 巾帼✨建功}. At the beginning of a line, behind a mark or a space they may be the mark of a list.
 */
final class StraySymbols implements CleaningStep {

  /** Pictures below the emoji planes; stars, ticks, crosses and circled digits are text. */
  private static final int[][] PICTURES = {
    {0x203C, 0x203C},
    {0x2049, 0x2049},
    {0x231A, 0x231B},
    {0x23E9, 0x23FA},
    {0x25B6, 0x25B6},
    {0x25C0, 0x25C0},
    {0x2600, 0x2604},
    {0x260E, 0x260F},
    {0x2614, 0x26FF},
    {0x2701, 0x2712},
    {0x2719, 0x2775},
    {0x2795, 0x27BF},
    {0x2B50, 0x2B50},
    {0x2B55, 0x2B55},
    {0x3030, 0x3030}
  };

  /** Where GBK put characters that had no code yet: they stand in names. */
  private static final int FIRST_OF_GBK = 0xE815;

  private static final int LAST_OF_GBK = 0xE864;

  @Override
  public List<Change> changes(String view) {
    List<Change> changes = new ArrayList<>();
    boolean behindHan = false;
    int i = 0;
    while (i < view.length()) {
      int codePoint = view.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (behindHan && isStray(codePoint)) {
        end = strayEnd(view, end);
        if (end == view.length() || isText(view.codePointAt(end))) {
          Edit edit = Edit.deletion(new Span(i, end));
          changes.add(new Change.Mended(RepairKind.BOILERPLATE, edit));
        }
      } else {
        behindHan = Han.isHan(codePoint);
      }
      i = end;
    }
    return changes;
  }

  private static int strayEnd(String view, int from) {
    int end = from;
    while (end < view.length() && isStray(view.codePointAt(end))) {
      end += Character.charCount(view.codePointAt(end));
    }
    return end;
  }

  /** {@return whether a sentence goes on or ends with this character} */
  private static boolean isText(int codePoint) {
    return Han.isHan(codePoint) || codePoint == '\n' || "，。、；：！？,;:!?”’》）)".indexOf(codePoint) >= 0;
  }

  private static boolean isStray(int codePoint) {
    if (Character.getType(codePoint) == Character.PRIVATE_USE) {
      return codePoint < FIRST_OF_GBK || codePoint > LAST_OF_GBK;
    }
    for (int[] range : PICTURES) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
