package org.huisheng.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.model.Span;

/**
 * A regular expression that is looked for in long texts. It finds what {@link Pattern} finds, and
 * tries only where a match can begin: at a character that may open it and, if {@linkplain #near
 * landmarks} are given, not far before one of them. With assertions enabled each search is compared
 * with that of {@link Pattern}.
 *
 * <p>Immutable but for what it remembers of characters; safe for use by several threads.
 */
public final class TextPattern {

  private final Pattern pattern;
  private final Openings openings;
  private final List<String> landmarks;
  private final int lead;

  private TextPattern(Pattern pattern, Openings openings, List<String> landmarks, int lead) {
    this.pattern = pattern;
    this.openings = openings;
    this.landmarks = landmarks;
    this.lead = lead;
  }

  /**
   * @param regex as for {@link Pattern#compile(String)}; must not match the empty text
   * @throws java.util.regex.PatternSyntaxException if it is no regular expression
   * @throws IllegalArgumentException if it matches the empty text
   */
  public static TextPattern compile(String regex) {
    Pattern pattern = Pattern.compile(regex);
    if (pattern.matcher("").lookingAt()) {
      throw new IllegalArgumentException("matches the empty text: " + regex);
    }
    return new TextPattern(pattern, new Openings(pattern), List.of(), 0);
  }

  /**
   * {@return this pattern, of which it is known that each match has one of {@code landmarks} in it
   * or right behind it}
   *
   * @param lead how far from the start of a match the first of them begins at most, in UTF-16 units
   */
  public TextPattern near(int lead, String... landmarks) {
    return near(lead, List.of(landmarks));
  }

  /** {@return as {@link #near(int, String...)}} */
  public TextPattern near(int lead, List<String> landmarks) {
    return new TextPattern(pattern, openings, List.copyOf(landmarks), lead);
  }

  /** {@return a search of all of {@code text}} */
  public TextSearch in(String text) {
    return new TextSearch(this, text, 0, text.length(), false);
  }

  /** {@return a search of {@code where} in {@code text}, as if nothing else were there} */
  public TextSearch in(String text, Span where) {
    return in(text, where.start(), where.end());
  }

  /** {@return as {@link #in(String, Span)}} */
  public TextSearch in(String text, int start, int end) {
    return new TextSearch(this, text, start, end, false);
  }

  /**
   * {@return a search of {@code where} in {@code text} that looks behind and ahead into the text
   * around it; {@code ^} and {@code $} are the ends of the whole text}
   */
  public TextSearch within(String text, Span where) {
    return new TextSearch(this, text, where.start(), where.end(), true);
  }

  /**
   * {@return the match that begins at {@code start} and ends at or before {@code end}; it looks
   * behind and ahead into the text around, as in {@link #within}}
   */
  public Optional<TextSearch> at(String text, int start, int end) {
    if (start >= end || !mayOpenAt(text, start, end)) {
      return Optional.empty();
    }
    return Optional.of(new TextSearch(this, text, start, end, true)).filter(TextSearch::lookingAt);
  }

  /** {@return whether {@code text} has a match} */
  public boolean isIn(String text) {
    return in(text).find();
  }

  Pattern pattern() {
    return pattern;
  }

  /** {@return whether a match may begin with {@code c}} */
  public boolean mayOpenWith(char c) {
    return openings.include(c);
  }

  boolean mayOpenAt(String text, int at, int end) {
    return at + 1 < end
        ? openings.include(text.charAt(at), text.charAt(at + 1))
        : openings.include(text.charAt(at));
  }

  List<String> landmarks() {
    return landmarks;
  }

  int lead() {
    return lead;
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
