package org.huisheng.serve.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * About how many instructions a regular expression becomes. Repetitions within repetitions
 * multiply; those beside each other, as in the pattern of a UUID, add up.
 */
final class PatternSize {

  private static final Pattern REPETITION = Pattern.compile("\\{([0-9]{1,9})(?:,([0-9]{0,9}))?\\}");

  /** Larger ones are not told apart. */
  private static final long MOST = 1_000_000_000;

  private final String pattern;
  private final Deque<Long> outer = new ArrayDeque<>();
  private long before;
  private long last;

  private PatternSize(String pattern) {
    this.pattern = pattern;
  }

  static long of(String pattern) {
    PatternSize size = new PatternSize(pattern);
    for (int at = 0; at < pattern.length(); ) {
      at = size.read(at);
    }
    long all = size.before + size.last;
    for (long group : size.outer) {
      all += group;
    }
    return all;
  }

  /** {@return the place after what was read} */
  private int read(int at) {
    switch (pattern.charAt(at)) {
      case '(' -> {
        outer.push(before + last);
        before = 0;
        last = 0;
      }
      case ')' -> {
        last += before;
        before = outer.isEmpty() ? 0 : outer.pop();
      }
      case '[' -> {
        add();
        return afterClass(at);
      }
      case '{' -> {
        return repeated(at);
      }
      default -> {
        add();
        return at + (pattern.charAt(at) == '\\' ? 2 : 1);
      }
    }
    return at + 1;
  }

  private void add() {
    before += last;
    last = 1;
  }

  private int afterClass(int at) {
    int end = at + 1;
    while (end < pattern.length() && pattern.charAt(end) != ']') {
      end += pattern.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private int repeated(int at) {
    Matcher counts = REPETITION.matcher(pattern).region(at, pattern.length());
    if (!counts.lookingAt()) {
      add();
      return at + 1;
    }
    boolean bounded = counts.group(2) != null && !counts.group(2).isEmpty();
    long times = Long.parseLong(bounded ? counts.group(2) : counts.group(1));
    last = Math.min(MOST, last * Math.max(1, times));
    return counts.end();
  }
}
