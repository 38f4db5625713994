package org.huisheng.extract.text;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a choice between words as a regular expression. */
public final class AnyOf {

  private AnyOf() {}

  /** {@return a group that matches one of {@code words}, the longest that fits} */
  public static String longestFirst(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
