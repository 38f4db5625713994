package org.huisheng.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Genre;
import org.huisheng.model.Participation;
import org.huisheng.model.Person;
import org.huisheng.model.Post;

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
    Map<String, List<Participation>> found = new LinkedHashMap<>();
    for (NamePlaces.Deeds deeds : places.deeds(new DeedReader(lexicon, posts, text.view()))) {
      DeedReader.Deed deed = deeds.deed();
      Optional<MeetingSighting> named =
          meetings.stream().filter(m -> deed.clause().contains(m.inView())).findFirst();
      boolean isReported =
          heading.genre() == Genre.MEETING_REPORT && !isStatesman(deeds.names(), persons);
      Optional<MeetingSighting> meeting = named.or(() -> isReported ? main : Optional.empty());
      meeting.ifPresent(
          m ->
              add(
                  found.computeIfAbsent(m.name(), n -> new ArrayList<>()),
                  participations(text, deeds)));
    }
    return found;
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
  private static void add(List<Participation> known, List<Participation> more) {
    for (Participation one : more) {
      boolean isNew =
          known.stream()
              .noneMatch(
                  k ->
                      k.role() == one.role()
                          && k.persons().equals(one.persons())
                          && k.post().equals(one.post()));
      if (isNew) {
        known.add(one);
      }
    }
  }
}
