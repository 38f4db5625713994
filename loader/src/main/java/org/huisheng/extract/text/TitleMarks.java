package org.huisheng.extract.text;

/** Title marks 《…》, as far as it matters whether something stands inside them. */
public final class TitleMarks {

  /** No title is longer, in UTF-16 units; a 《 without its 》 in this reach opens nothing. */
  public static final int LONGEST_TITLE = 120;

  private TitleMarks() {}

  /** {@return whether a title that begins before {@code at} is still open there} */
  public static boolean openAt(String view, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_TITLE) && view.charAt(i) != '\n'; i--) {
      if (view.charAt(i) == '》') {
        return false;
      }
      if (view.charAt(i) == '《') {
        return true;
      }
    }
    return false;
  }
}
