package org.huisheng.extract.directives;

/**
 * How far the words reach that say something of a name.
 *
 * @param stops characters that end them
 * @param reach how many characters at most
 */
record Surroundings(String stops, int reach) {

  /** {@return the words that end at {@code end}} */
  String before(String view, int end) {
    int start = end;
    while (start > Math.max(0, end - reach) && stops.indexOf(view.charAt(start - 1)) < 0) {
      start--;
    }
    return view.substring(start, end);
  }

  /** {@return the words that begin at {@code start}} */
  String after(String view, int start) {
    int end = start;
    while (end < Math.min(view.length(), start + reach) && stops.indexOf(view.charAt(end)) < 0) {
      end++;
    }
    return view.substring(start, end);
  }
}
