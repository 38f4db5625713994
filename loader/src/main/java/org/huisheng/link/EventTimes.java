package org.huisheng.link;

import java.util.List;
import java.util.Optional;
import org.huisheng.lexicon.Chronicle.Marker;
import org.huisheng.lexicon.Chronicle.Sense;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.Mention;
import org.huisheng.model.Span;

/** Reads beside a mention whether its event lies before or after the document. */
final class EventTimes {

  private static final String CLAUSE_ENDS = "，,。；;：:！!？?\n";

  /** Characters within which a text says at what it is spoken. */
  private static final int OPENING = 200;

  private final List<Marker> markers;

  EventTimes(List<Marker> markers) {
    this.markers = markers;
  }

  /**
   * What a text says of an event's time.
   *
   * @param sense before or after the document
   * @param where the word and the event's name, in offsets of the original
   */
  record Told(Sense sense, Span where) {}

  /** {@return what stands beside {@code mention}, if any word places it in time} */
  Optional<Told> told(CleanDocument document, Mention mention) {
    String view = document.view();
    Span named = document.text().toView(mention.where());
    int start = named.start();
    int end = named.end();
    for (Marker marker : markers) {
      Optional<Span> beside =
          switch (marker.place()) {
            case BEFORE -> before(view, start, marker).map(at -> new Span(at, end));
            case AFTER -> after(view, end, marker).map(at -> new Span(start, at));
            case OPENING -> opening(view, start, marker).map(at -> new Span(at, end));
          };
      if (beside.isPresent()) {
        return beside.map(span -> new Told(marker.sense(), document.text().toOriginal(span)));
      }
    }
    return Optional.empty();
  }

  /** Where the marker begins that stands before the mention. */
  private static Optional<Integer> before(String view, int start, Marker marker) {
    int length = marker.wording().length();
    int from = Math.max(0, start - length - marker.reach());
    int found = view.substring(from, start).lastIndexOf(marker.wording());
    if (found < 0 || endsClause(view, from + found + length, start)) {
      return Optional.empty();
    }
    return Optional.of(from + found);
  }

  /** Where the marker ends that stands after the mention. */
  private static Optional<Integer> after(String view, int end, Marker marker) {
    int length = marker.wording().length();
    int to = Math.min(view.length(), end + length + marker.reach());
    int found = view.substring(end, to).indexOf(marker.wording());
    if (found < 0 || endsClause(view, end, end + found)) {
      return Optional.empty();
    }
    return Optional.of(end + found + length);
  }

  /** Where the marker begins, if it opens the text and the mention follows soon. */
  private static Optional<Integer> opening(String view, int start, Marker marker) {
    int found = view.indexOf(marker.wording());
    return found >= 0 && found <= OPENING && start > found && start - found <= marker.reach()
        ? Optional.of(found)
        : Optional.empty();
  }

  private static boolean endsClause(String view, int from, int to) {
    return view.substring(from, to).chars().anyMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0);
  }
}
