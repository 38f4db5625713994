package org.huisheng.evaluate;

import java.util.OptionalInt;

/**
 * One thing on which gold and prediction disagree.
 *
 * @param kind the row it counts in
 * @param document the document's name without suffix
 * @param what {@code missed}, {@code extra} or {@code differs}
 * @param label the thing, or both values where they differ
 * @param file the name of the source
 * @param sourceLine the line of the source where it stands, from 1; absent when it could not be
 *     found
 */
public record Miss(
    String kind, String document, String what, String label, String file, OptionalInt sourceLine) {

  /** The reference scorer prints no more of a name. In code points. */
  private static final int LONGEST_NAME = 24;

  /** {@return the miss as the reference scorer prints it} */
  public String line() {
    String name = SourceText.slice(document, 0, LONGEST_NAME);
    return "  " + name + "  " + what + " ".repeat(Math.max(0, 8 - what.length())) + " " + label;
  }

  /** {@return {@code file:line}, or the file alone} */
  public String place() {
    return sourceLine.isPresent() ? file + ":" + sourceLine.getAsInt() : file;
  }
}
