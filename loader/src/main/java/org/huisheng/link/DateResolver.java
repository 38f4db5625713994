package org.huisheng.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huisheng.link.EventTimes.Told;
import org.huisheng.link.NamedEvents.Event;
import org.huisheng.model.DateInterval;
import org.huisheng.model.DateInterval.DateBasis;
import org.huisheng.model.DateKind;
import org.huisheng.model.DatedContradiction;
import org.huisheng.model.EntityKey;
import org.huisheng.model.StatedDate;

/**
 * Says when a document spoke: on the day it states, or within the bounds that the dated events it
 * names give. A stated day that the text itself contradicts becomes the end of the bounds.
 */
final class DateResolver {

  /** Most days after its end that an event may still be called just closed. */
  private static final int RECENT_DAYS = 120;

  /** The day something was adopted, delivered or held orders it before the day it was published. */
  private static final Comparator<StatedDate> BY_WEIGHT =
      Comparator.comparing((StatedDate date) -> isPublication(date.kind()))
          .thenComparing(StatedDate::kind)
          .thenComparing(StatedDate::value, Comparator.reverseOrder());

  private DateResolver() {}

  /**
   * When a document spoke, and what contradicts it.
   *
   * @param date the interval
   * @param boundedBy the events that give the bounds, by name; none where a day is stated
   * @param contradictions by event
   */
  record Dating(
      DateInterval date, List<EntityKey> boundedBy, List<DatedContradiction> contradictions) {}

  /** {@return when a document spoke that states {@code stated} and names {@code events}} */
  static Dating date(List<StatedDate> stated, List<Event> events) {
    Optional<StatedDate> own = stated.stream().min(BY_WEIGHT);
    if (own.isEmpty()) {
      DateInterval date = bounded(events);
      return new Dating(date, bounding(date, events), List.of());
    }
    List<DatedContradiction> contradictions =
        events.stream()
            .flatMap(event -> contradiction(own.get(), event).stream())
            .sorted(Comparator.comparing(DatedContradiction::event))
            .toList();
    if (contradictions.isEmpty()) {
      return new Dating(on(own.get()), List.of(), List.of());
    }
    DateInterval date = until(own.get(), events);
    return new Dating(date, bounding(date, events), contradictions);
  }

  /** The events that end on the first day of the bounds, or begin on the last. */
  private static List<EntityKey> bounding(DateInterval date, List<Event> events) {
    return events.stream()
        .filter(
            event ->
                event.isAhead()
                    ? date.latest().equals(Optional.of(event.start()))
                    : date.earliest()
                        .equals(Optional.of(event.isHere() ? event.start() : event.end())))
        .map(Event::key)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isPublication(DateKind kind) {
    return kind == DateKind.PUBLISHED || kind == DateKind.BROADCAST;
  }

  private static Optional<DatedContradiction> contradiction(StatedDate own, Event event) {
    long days = ChronoUnit.DAYS.between(event.end(), own.value());
    return days > RECENT_DAYS
        ? event
            .calledRecent()
            .map(Told::where)
            .map(where -> new DatedContradiction(own, event.key(), (int) days, where))
        : Optional.empty();
  }

  private static DateInterval on(StatedDate own) {
    Optional<LocalDate> day = Optional.of(own.value());
    return new DateInterval(day, day, DateBasis.STATED, Optional.of(own.kind()));
  }

  /**
   * Both readings stand: any day from the last event that is over to the stated one. What the
   * document dates to the stated day itself (the meeting it was held at) stands and falls with it.
   */
  private static DateInterval until(StatedDate own, List<Event> events) {
    List<Event> before =
        events.stream().filter(event -> event.end().isBefore(own.value())).toList();
    return new DateInterval(
        lastEnd(before),
        Optional.of(own.value()),
        DateBasis.BOUNDED_BY_CHRONICLE,
        Optional.of(own.kind()));
  }

  private static DateInterval bounded(List<Event> events) {
    Optional<Event> here = events.stream().filter(Event::isHere).findFirst();
    if (here.isPresent()) {
      return new DateInterval(
          Optional.of(here.get().start()),
          Optional.of(here.get().end()),
          DateBasis.BOUNDED_BY_CHRONICLE,
          Optional.of(DateKind.DELIVERED));
    }
    Optional<LocalDate> earliest = lastEnd(events);
    Optional<LocalDate> latest =
        events.stream()
            .filter(Event::isAhead)
            .map(Event::start)
            .min(Comparator.naturalOrder())
            .filter(day -> earliest.isEmpty() || !day.isBefore(earliest.get()));
    DateBasis basis =
        earliest.isEmpty() && latest.isEmpty() ? DateBasis.UNKNOWN : DateBasis.BOUNDED_BY_CHRONICLE;
    return new DateInterval(earliest, latest, basis, Optional.empty());
  }

  private static Optional<LocalDate> lastEnd(List<Event> events) {
    return events.stream()
        .filter(event -> !event.isAhead())
        .map(Event::end)
        .max(Comparator.naturalOrder());
  }
}
