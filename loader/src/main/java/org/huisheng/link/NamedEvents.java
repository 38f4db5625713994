package org.huisheng.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.lexicon.Chronicle.Sense;
import org.huisheng.link.EventTimes.Told;
import org.huisheng.link.IdentityResolver.Identities;
import org.huisheng.model.Directive;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Extraction;
import org.huisheng.model.Meeting;
import org.huisheng.model.Mention;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.model.Resolved;

/** The dated events that one document names, and what it says of their time. */
final class NamedEvents {

  /**
   * An event as the document sees it.
   *
   * @param key its identity
   * @param start first day
   * @param end last day
   * @param told what stands beside its mentions
   * @param isSpiritNamed whether the document studies what came of it: it is over
   */
  record Event(
      EntityKey key, LocalDate start, LocalDate end, List<Told> told, boolean isSpiritNamed) {

    /** {@return whether the document looks forward to it} */
    boolean isAhead() {
      return !isSpiritNamed && told.stream().anyMatch(t -> t.sense() == Sense.FUTURE);
    }

    /** {@return whether the document is spoken at it} */
    boolean isHere() {
      return told.stream().anyMatch(t -> t.sense() == Sense.PRESENT);
    }

    /** {@return the first place that calls it recent} */
    Optional<Told> calledRecent() {
      return told.stream().filter(t -> t.sense() == Sense.RECENT).findFirst();
    }
  }

  private final ChronicleIndex chronicle;
  private final EventTimes times;

  NamedEvents(ChronicleIndex chronicle, EventTimes times) {
    this.chronicle = chronicle;
    this.times = times;
  }

  /** {@return the events that {@code extraction} names, those of the chronicle and its own} */
  List<Event> in(Extraction extraction, Identities identities) {
    SortedMap<EntityKey, Event> events = new TreeMap<>();
    for (Resolved<Meeting> meeting : identities.meetings()) {
      Optional<LocalDate> end = meeting.item().end().or(meeting.item()::start);
      Optional<Event> event =
          chronicle
              .event(meeting.key())
              .map(known -> event(known, extraction, meeting.item().mentions(), false))
              .or(
                  () ->
                      end.map(
                          day ->
                              new Event(
                                  meeting.key(),
                                  meeting.item().start().orElse(day),
                                  day,
                                  told(extraction, meeting.item().mentions()),
                                  false)));
      event.ifPresent(found -> merge(events, found));
    }
    for (Resolved<Directive> directive : identities.directives()) {
      List<Mention> mentions = directive.item().mentions();
      chronicle
          .event(directive.key())
          .map(known -> event(known, extraction, mentions, false))
          .or(
              () ->
                  chronicle
                      .atStartOf(directive.item().label())
                      .map(known -> event(known, extraction, mentions, true)))
          .ifPresent(found -> merge(events, found));
      directive
          .item()
          .date()
          .map(day -> new Event(directive.key(), day, day, told(extraction, mentions), false))
          .ifPresent(found -> merge(events, found));
    }
    return List.copyOf(events.values());
  }

  private Event event(
      ReferenceEvent known, Extraction extraction, List<Mention> mentions, boolean isSpirit) {
    return new Event(known.key(), known.start(), known.end(), told(extraction, mentions), isSpirit);
  }

  private List<Told> told(Extraction extraction, List<Mention> mentions) {
    List<Told> told = new ArrayList<>();
    for (Mention mention : mentions) {
      times.told(extraction.document(), mention).ifPresent(told::add);
    }
    return told;
  }

  private static void merge(SortedMap<EntityKey, Event> events, Event event) {
    events.merge(
        event.key(),
        event,
        (one, other) -> {
          List<Told> told = new ArrayList<>(one.told());
          told.addAll(other.told());
          return new Event(
              one.key(),
              one.start(),
              one.end(),
              told,
              one.isSpiritNamed() || other.isSpiritNamed());
        });
  }
}
