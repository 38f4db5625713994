package org.huisheng.model;

import java.util.List;

/**
 * A cleaned view of a text together with the text it was made from: for each character of the view,
 * the stretch of the original it stands for.
 *
 * <p>The original is the truth. A span of the view leads back to the original characters, noise
 * between them included. Where a document is written in another form than rules are (traditional
 * characters), the view is made from its reading, and {@link #written()} gives the document's own
 * characters back. Immutable and safe for threads.
 */
public final class AlignedText {

  private final String original;

  /** The original as rules read it, character by character. */
  private final String reading;

  private final String text;

  /** For each character of the view, where its stretch of the original begins; non-decreasing. */
  private final int[] starts;

  /** For each character of the view, where its stretch of the original ends; non-decreasing. */
  private final int[] ends;

  private AlignedText(String original, String reading, String text, int[] starts, int[] ends) {
    this.original = original;
    this.reading = reading;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** {@return the view of {@code original} that changes nothing} */
  public static AlignedText unchanged(String original) {
    return read(original, original);
  }

  /**
   * {@return the view of {@code original} that shows each character as {@code reading} has it}
   *
   * @throws IllegalArgumentException if the two are not equally long
   */
  public static AlignedText read(String original, String reading) {
    if (reading.length() != original.length()) {
      throw new IllegalArgumentException("a reading is as long as what is read");
    }
    int[] starts = new int[original.length()];
    int[] ends = new int[original.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new AlignedText(original, reading, reading, starts, ends);
  }

  /** {@return the text as it was read} */
  public String original() {
    return original;
  }

  /** {@return the text as rules read it; as long as {@link #original}} */
  public String reading() {
    return reading;
  }

  /** {@return the cleaned view} */
  public String text() {
    return text;
  }

  /** {@return the cleaned view in the document's own characters; as long as {@link #text}} */
  public String written() {
    return reading.equals(original) ? text : written(new Span(0, text.length()));
  }

  /** {@return {@code span} of the view in the document's own characters} */
  public String written(Span span) {
    StringBuilder written = new StringBuilder(span.in(text));
    for (int i = 0; i < written.length(); i++) {
      int at = span.start() + i;
      if (ends[at] - starts[at] == 1 && reading.charAt(starts[at]) == text.charAt(at)) {
        written.setCharAt(i, original.charAt(starts[at]));
      }
    }
    return written.toString();
  }

  /** {@return {@code wording}, read at {@code where} of the original, in its own characters} */
  public String written(String wording, Span where) {
    String read = where.in(reading);
    StringBuilder written = new StringBuilder(wording);
    int from = 0;
    for (int i = 0; i < wording.length(); i++) {
      int found = read.indexOf(wording.charAt(i), from);
      if (found >= 0) {
        written.setCharAt(i, original.charAt(where.start() + found));
        from = found + 1;
      }
    }
    return written.toString();
  }

  /**
   * {@return this view with {@code edits} made}
   *
   * <p>A replaced stretch and its replacement are aligned as wholes: every new character stands for
   * all that was replaced. An inserted character stands for the empty stretch where it was put.
   *
   * @param edits in offsets of {@link #text()}, ascending and without overlap
   * @throws IllegalArgumentException if the edits overlap, descend or leave the text
   */
  public AlignedText edited(List<Edit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    int length = text.length();
    for (Edit edit : edits) {
      length += edit.replacement().length() - edit.where().length();
    }
    StringBuilder view = new StringBuilder(Math.max(length, 0));
    int[] newStarts = new int[Math.max(length, 0)];
    int[] newEnds = new int[Math.max(length, 0)];
    int from = 0;
    for (Edit edit : edits) {
      Span where = edit.where();
      if (where.start() < from || where.end() > text.length()) {
        throw new IllegalArgumentException("edit out of order or out of text: " + edit);
      }
      copy(from, where.start(), view, newStarts, newEnds);
      Span replaced = toOriginal(where);
      for (int i = 0; i < edit.replacement().length(); i++) {
        newStarts[view.length()] = replaced.start();
        newEnds[view.length()] = replaced.end();
        view.append(edit.replacement().charAt(i));
      }
      from = where.end();
    }
    copy(from, text.length(), view, newStarts, newEnds);
    return new AlignedText(original, reading, view.toString(), newStarts, newEnds);
  }

  private void copy(int from, int to, StringBuilder view, int[] newStarts, int[] newEnds) {
    System.arraycopy(starts, from, newStarts, view.length(), to - from);
    System.arraycopy(ends, from, newEnds, view.length(), to - from);
    view.append(text, from, to);
  }

  /**
   * {@return the stretch of the original that {@code span} of the view stands for}
   *
   * <p>An empty span leads to an empty one: before the character that follows it, or at the end of
   * the original.
   */
  public Span toOriginal(Span span) {
    if (span.isEmpty()) {
      int at = span.start() < starts.length ? starts[span.start()] : original.length();
      return new Span(at, at);
    }
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  /**
   * {@return the stretch of the view that stands for {@code original}: from the first character
   * that begins there or behind it, to before the first that begins at its end or behind it}
   */
  public Span toView(Span original) {
    return new Span(firstFrom(original.start()), firstFrom(original.end()));
  }

  private int firstFrom(int place) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return the characters of the original that {@code span} of the view stands for} */
  public String quote(Span span) {
    return toOriginal(span).in(original);
  }
}
