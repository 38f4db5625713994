package org.huisheng.bench.reuse;

/**
 * A passage of one text beside a passage of another that a finder holds for the same words.
 *
 * @param earlier index of the text that had the words first, as the finder sees it
 * @param earlierStart first character there
 * @param earlierEnd after the last character there
 * @param later index of the other text
 * @param laterStart first character there
 * @param laterEnd after the last character there
 */
public record Match(
    int earlier, int earlierStart, int earlierEnd, int later, int laterStart, int laterEnd) {

  /**
   * @throws IllegalArgumentException when both are the same text, or one passage is no span
   */
  public Match {
    if (earlier == later) {
      throw new IllegalArgumentException("text " + later + " is matched with itself");
    }
    Stretch.check(earlier, earlierStart, earlierEnd);
    Stretch.check(later, laterStart, laterEnd);
  }

  Stretch earlierStretch() {
    return new Stretch(earlier, earlierStart, earlierEnd);
  }

  Stretch laterStretch() {
    return new Stretch(later, laterStart, laterEnd);
  }
}
