package org.huisheng.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.huisheng.model.Span;

/**
 * One match after another, from left to right, none overlapping another; used like a {@link
 * Matcher}. Places are UTF-16 units of the text that was given. For one thread.
 */
public final class TextSearch implements MatchResult {

  private static final int NONE = Integer.MAX_VALUE;
  private static final int[] NO_LANDMARKS = {};

  private final TextPattern pattern;
  private final String text;

  /** Where the searched part begins. */
  private final int start;

  /** Where the searched part ends: no match ends behind it. */
  private final int end;

  private final boolean seesAround;

  /** For each landmark its first place that was not passed yet. */
  private final int[] landmarks;

  /** Null until there is something to try. */
  private Matcher matcher;

  /** Where in the text that of the matcher begins. */
  private final int base;

  private int next;

  /** The same search without any help; only with assertions. */
  private final Matcher plain;

  TextSearch(TextPattern pattern, String text, int start, int end, boolean seesAround) {
    this.pattern = pattern;
    this.text = text;
    this.start = start;
    this.end = end;
    this.seesAround = seesAround;
    this.base = seesAround ? 0 : start;
    this.next = start;
    int words = pattern.landmarks().size();
    this.landmarks = words == 0 ? NO_LANDMARKS : new int[words];
    Arrays.fill(landmarks, -1);
    Matcher check = null;
    assert (check = fresh()) != null;
    this.plain = check;
  }

  /** {@return whether there is another match; it is the current one then} */
  public boolean find() {
    boolean found = seek();
    assert agrees(plain.find(), found) : disagreement();
    return found;
  }

  /** {@return whether a match begins where the searched part begins; it is the current one then} */
  public boolean lookingAt() {
    boolean found = start < end && candidate(start) == start && matches(start);
    assert agrees(plain.lookingAt(), found) : disagreement();
    return found;
  }

  /** {@return whether the whole searched part is one match; it is the current one then} */
  public boolean matches() {
    boolean found =
        start < end
            && candidate(start) == start
            && ready().region(start - base, end - base).matches();
    assert agrees(plain.matches(), found) : disagreement();
    return found;
  }

  private boolean seek() {
    for (int at = candidate(next); at < end; at = candidate(at + 1)) {
      if (matches(at)) {
        next = Math.max(end(), at + 1);
        return true;
      }
    }
    next = end;
    return false;
  }

  private boolean matches(int at) {
    return ready().region(at - base, end - base).lookingAt();
  }

  private Matcher ready() {
    if (matcher == null) {
      matcher = fresh();
    }
    return matcher;
  }

  private Matcher fresh() {
    String seen = seesAround ? text : text.substring(start, end);
    return pattern
        .pattern()
        .matcher(seen)
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(start - base, end - base);
  }

  private boolean agrees(boolean expected, boolean found) {
    return expected == found
        && (!found || (plain.start() == matcher.start() && plain.end() == matcher.end()));
  }

  private String disagreement() {
    return "not what java.util.regex finds: " + pattern + " in " + text.substring(start, end);
  }

  /** {@return the first place from {@code from} on where a match may begin; else the end} */
  private int candidate(int from) {
    int at = from;
    while (at < end) {
      int earliest = landmarks.length == 0 ? at : Math.max(at, nextLandmark(at) - pattern.lead());
      if (earliest == at && pattern.mayOpenAt(text, at, end)) {
        return at;
      }
      at = Math.max(earliest, at + 1);
    }
    return end;
  }

  private int nextLandmark(int from) {
    int first = NONE;
    List<String> words = pattern.landmarks();
    for (int i = 0; i < landmarks.length; i++) {
      if (landmarks[i] < from) {
        landmarks[i] = placeOf(words.get(i), from);
      }
      first = Math.min(first, landmarks[i]);
    }
    return first;
  }

  /** Looks no further than a landmark may lie, so that many short searches stay short. */
  private int placeOf(String word, int from) {
    int seen = seesAround ? Math.min(text.length(), end + pattern.lead()) : end;
    int last = seen - word.length();
    char opening = word.charAt(0);
    for (int at = from; at <= last; at++) {
      if (text.charAt(at) == opening && text.startsWith(word, at)) {
        return at;
      }
    }
    return NONE;
  }

  /** {@return the places of all further matches} */
  public List<Span> spans() {
    List<Span> found = new ArrayList<>();
    while (find()) {
      found.add(span());
    }
    return found;
  }

  /** {@return the place of the current match} */
  public Span span() {
    return new Span(start(), end());
  }

  @Override
  public int start() {
    return base + matcher.start();
  }

  @Override
  public int start(int group) {
    return placed(matcher.start(group));
  }

  /** {@return where {@code group} begins, or −1 if it took no part} */
  public int start(String group) {
    return placed(matcher.start(group));
  }

  @Override
  public int end() {
    return base + matcher.end();
  }

  @Override
  public int end(int group) {
    return placed(matcher.end(group));
  }

  /** {@return where {@code group} ends, or −1 if it took no part} */
  public int end(String group) {
    return placed(matcher.end(group));
  }

  @Override
  public String group() {
    return matcher.group();
  }

  @Override
  public String group(int group) {
    return matcher.group(group);
  }

  /** {@return what {@code group} matched, or null if it took no part} */
  public String group(String group) {
    return matcher.group(group);
  }

  @Override
  public int groupCount() {
    return matcher.groupCount();
  }

  private int placed(int at) {
    return at < 0 ? at : base + at;
  }
}
