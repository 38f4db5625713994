package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.RepairKind;

/**
 * Removes lines that repeat the title: a page's heading below its window title, or the link to the
 * page at its end ({@code 某网 » 作者:题目}).
 */
final class RepeatedTitle implements CleaningStep {

  /** Shorter titles (政府工作报告) occur inside other lines for good reason. In letters. */
  private static final int SHORTEST = 8;

  /** The name of a body is not longer. In letters. */
  private static final int LONGEST_NAME = 15;

  /** What a page adds to the title: a site, a column, an author. In letters. */
  private static final int LONGEST_ADDITION = 24;

  /** What a page puts between the title and its own name. A dash would join a subtitle. */
  private static final String JOINTS = "»>|_-";

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    Region region = Region.of(lines);
    int first = 0;
    while (first < lines.size() && lines.isBlank(first)) {
      first++;
    }
    if (first >= region.first() || Han.key(lines.text(first)).length() < SHORTEST) {
      return List.of();
    }
    String title = lines.text(first);
    List<Change> changes = new ArrayList<>();
    for (int i = first + 1; i < lines.size(); i++) {
      boolean inHead = i < region.first();
      if (inHead && !lines.isBlank(i) && isWindowTitle(title, lines.text(i))) {
        // The site's name stands behind the title; the plain one below is better.
        return List.of(removal(lines, first));
      }
      boolean below = i > region.last() && !isSignature(lines.text(i));
      if ((inHead || below) && repeats(lines.text(i), title)) {
        changes.add(removal(lines, i));
      }
    }
    return changes;
  }

  /** A short line or one of several names below the text is the signature of who stands first. */
  private static boolean isSignature(String line) {
    return Han.key(line).length() <= LONGEST_NAME || line.strip().contains("  ");
  }

  private static Change removal(Lines lines, int i) {
    return new Change.Mended(RepairKind.DUPLICATE_TEXT, lines.span(i), lines.removal(i, i));
  }

  private static boolean repeats(String line, String title) {
    return Han.key(line).equals(Han.key(title))
        || isWindowTitle(line, title)
        || (line.endsWith(title) && isJoined(line.substring(0, line.length() - title.length())));
  }

  /** {@return whether {@code line} is {@code title} with the name of a site behind it} */
  private static boolean isWindowTitle(String line, String title) {
    if (!line.startsWith(title)) {
      return false;
    }
    String addition = line.substring(title.length()).strip();
    return addition.length() <= LONGEST_ADDITION
        && !addition.isEmpty()
        && JOINTS.indexOf(Han.halfWidth(addition).charAt(0)) >= 0;
  }

  /**
   * {@return whether what stands before the title ends in a mark that joins: an author's colon too}
   */
  private static boolean isJoined(String addition) {
    String joined = Han.halfWidth(addition).stripTrailing();
    return joined.length() <= LONGEST_ADDITION
        && !joined.isEmpty()
        && (JOINTS + ":").indexOf(joined.charAt(joined.length() - 1)) >= 0;
  }
}
