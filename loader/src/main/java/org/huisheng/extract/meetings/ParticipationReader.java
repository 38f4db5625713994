package org.huisheng.extract.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.people.DeedReader;
import org.huisheng.extract.people.NamePlaces;
import org.huisheng.extract.people.PostReader;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Genre;
import org.huisheng.model.Participation;
import org.huisheng.model.Person;
import org.huisheng.model.Post;
import org.huisheng.model.Span;

/** Joins what people do to the meeting they do it in. */
final class ParticipationReader {

  private final PersonLexicon lexicon;

  ParticipationReader(PersonLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@return name of a meeting → who did what in it}
   *
   * <p>A deed belongs to the meeting its clause names; in a report on a meeting, to that meeting.
   * What a holder of a state or Party title says is quoted, not said there.
   */
  Map<String, List<Participation>> read(
      DocumentText text,
      Heading heading,
      Bodies bodies,
      List<Person> persons,
      List<MeetingSighting> meetings,
      Optional<MeetingSighting> main) {
    PostReader posts = new PostReader(lexicon.titles(), new BodyIndex(bodies), text.view());
    NamePlaces places =
        new NamePlaces(lexicon, text, persons.stream().map(Person::name).toList(), Map.of());
    TreeMap<Integer, MeetingSighting> byStart = new TreeMap<>();
    meetings.forEach(meeting -> byStart.putIfAbsent(meeting.inView().start(), meeting));
    Map<String, Map<List<Object>, Participation>> found = new LinkedHashMap<>();
    for (NamePlaces.Deeds deeds : places.deeds(new DeedReader(lexicon, posts, text.view()))) {
      Span clause = deeds.deed().clause();
      boolean isReported =
          heading.genre() == Genre.MEETING_REPORT && !isStatesman(deeds.names(), persons);
      Optional.ofNullable(byStart.ceilingEntry(clause.start()))
          .map(Map.Entry::getValue)
          .filter(meeting -> clause.contains(meeting.inView()))
          .or(() -> isReported ? main : Optional.empty())
          .ifPresent(
              meeting ->
                  add(
                      found.computeIfAbsent(meeting.name(), name -> new LinkedHashMap<>()),
                      participations(text, deeds)));
    }
    Map<String, List<Participation>> byMeeting = new LinkedHashMap<>();
    found.forEach((name, deeds) -> byMeeting.put(name, List.copyOf(deeds.values())));
    return byMeeting;
  }

  private boolean isStatesman(List<String> names, List<Person> persons) {
    return persons.stream()
        .filter(person -> names.contains(person.name()))
        .flatMap(person -> person.posts().stream())
        .anyMatch(post -> lexicon.titles().isOfState(post));
  }

  private static List<Participation> participations(DocumentText text, NamePlaces.Deeds deeds) {
    DeedReader.Deed deed = deeds.deed();
    List<Optional<Post>> posts =
        deed.posts().isEmpty()
            ? List.of(Optional.empty())
            : deed.posts().stream().map(Optional::of).toList();
    return posts.stream()
        .map(
            post ->
                new Participation(
                    deed.role(), deeds.names(), post, deed.count(), text.original(deed.clause())))
        .toList();
  }

  /** Who speaks twice took part once. */
  private static void add(Map<List<Object>, Participation> known, List<Participation> more) {
    more.forEach(one -> known.putIfAbsent(List.of(one.role(), one.persons(), one.post()), one));
  }
}
