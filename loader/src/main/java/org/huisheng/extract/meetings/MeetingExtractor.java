package org.huisheng.extract.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.bodies.PlaceBefore;
import org.huisheng.extract.bodies.Subjects;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.Claims;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.MeetingLexicon;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.DateKind;
import org.huisheng.model.Genre;
import org.huisheng.model.Meeting;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Mention;
import org.huisheng.model.Person;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;

/** Finds meetings, their term and session, their days and who did what in them. */
public final class MeetingExtractor {

  /** Days and place are told where a meeting is first named; later places only refer to it. */
  private static final int FIRST_PLACES = 20;

  /** What a text has of a meeting that it does not itself report. */
  private static final Pattern INVOKED =
      Pattern.compile("^(?:(?:开幕会?)?上(?:的|所作)|的?(?:重要)?(?:精神|部署|讲话|决策|要求|报告|以来))");

  private final MeetingLexicon lexicon;
  private final CongressReader congresses;
  private final TextPattern conferenceHeads;
  private final MeetingReferences references;
  private final ParticipationReader participations;

  public MeetingExtractor(MeetingLexicon lexicon, PersonLexicon persons) {
    this.lexicon = lexicon;
    this.congresses = new CongressReader(lexicon);
    this.conferenceHeads = ConferenceReader.heads(lexicon);
    this.references = new MeetingReferences(lexicon);
    this.participations = new ParticipationReader(persons);
  }

  public List<Meeting> extract(
      DocumentText text, Heading heading, Bodies bodies, List<Person> persons) {
    List<MeetingSighting> named = underOneName(named(text, bodies, persons));
    Optional<MeetingSighting> main = main(text, heading, named);
    List<MeetingSighting> all = new ArrayList<>(named);
    all.addAll(references.read(text.view(), named, main));
    all.sort(Comparator.comparing(MeetingSighting::inView));

    Map<String, List<MeetingSighting>> byName = new LinkedHashMap<>();
    all.forEach(s -> byName.computeIfAbsent(s.name(), n -> new ArrayList<>()).add(s));
    var participants = participations.read(text, heading, bodies, persons, all, main);
    MeetingDays days = new MeetingDays(text, heading);
    List<Meeting> meetings = new ArrayList<>();
    byName.forEach(
        (name, sightings) -> {
          boolean isMain = main.isPresent() && main.get().name().equals(name);
          Optional<Days> held = held(days, sightings, heading, isMain);
          MeetingSighting first = sightings.get(0);
          meetings.add(
              new Meeting(
                  name,
                  first.kind(),
                  first.term(),
                  first.session(),
                  first.organiser(),
                  held.map(Days::start),
                  held.map(Days::end),
                  place(days, sightings),
                  participants.getOrDefault(name, List.of()),
                  mentions(text, sightings)));
        });
    return meetings;
  }

  private record Days(LocalDate start, LocalDate end) {}

  private List<MeetingSighting> named(DocumentText text, Bodies bodies, List<Person> persons) {
    String view = text.view();
    BodyIndex index = new BodyIndex(bodies);
    PlaceBefore places = new PlaceBefore(index, view);
    Subjects subjects = new Subjects(lexicon, index, view);
    List<MeetingSighting> found = new ArrayList<>();
    found.addAll(congresses.read(text, places));
    found.addAll(new PlenaryReader(index, places, subjects, view).read());
    List<String> surfaces =
        persons.stream().flatMap(p -> p.mentions().stream()).map(Mention::surface).toList();
    found.addAll(TalkReader.read(view, surfaces));
    Claims taken = Claims.of(found.stream().map(MeetingSighting::inView).toList());
    found.addAll(new SharedTopicReader(index, places, view, taken).read());
    found.addAll(new SessionReader(index, places, subjects, view, taken).read());
    found.addAll(new ConferenceReader(lexicon, conferenceHeads, index, subjects, view).read(taken));
    found.sort(Comparator.comparing(MeetingSighting::inView));
    return found;
  }

  /** A meeting is one by its organiser, term and number; its fullest name holds (全会, 全委(扩大)会议). */
  private static List<MeetingSighting> underOneName(List<MeetingSighting> named) {
    Map<List<Object>, String> fullest = new LinkedHashMap<>();
    for (MeetingSighting meeting : named) {
      boolean isCounted = meeting.kind() == MeetingKind.SESSION && meeting.session().isPresent();
      if (meeting.kind() == MeetingKind.PLENARY || isCounted) {
        fullest.merge(
            identity(meeting), meeting.name(), (a, b) -> a.length() >= b.length() ? a : b);
      }
    }
    return named.stream()
        .map(meeting -> meeting.called(fullest.getOrDefault(identity(meeting), meeting.name())))
        .toList();
  }

  private static List<Object> identity(MeetingSighting meeting) {
    return List.of(meeting.kind(), meeting.organiser(), meeting.term(), meeting.session());
  }

  /** The meeting that a report tells of or a speech was given at: the first one in the title. */
  private static Optional<MeetingSighting> main(
      DocumentText text, Heading heading, List<MeetingSighting> named) {
    boolean isAbout =
        switch (heading.genre()) {
          case MEETING_REPORT, SPEECH, WORK_REPORT, RESOLUTION -> true;
          default -> false;
        };
    if (!isAbout || text.lines().isEmpty()) {
      return Optional.empty();
    }
    Optional<MeetingSighting> inTitle =
        heading
            .titleInView()
            .flatMap(
                title ->
                    named.stream()
                        .filter(m -> title.contains(m.inView()))
                        .filter(m -> !INVOKED.matcher(after(text.view(), m.inView())).find())
                        .findFirst());
    boolean isReport = heading.genre() == Genre.MEETING_REPORT;
    int opening = heading.titleInView().map(Span::end).orElse(0) + (isReport ? 300 : 150);
    return inTitle.or(
        () ->
            named.stream()
                .filter(m -> m.inView().start() < opening)
                .filter(m -> !INVOKED.matcher(after(text.view(), m.inView())).find())
                .findFirst());
  }

  private static String after(String view, Span where) {
    return view.substring(where.end(), Math.min(view.length(), where.end() + 6));
  }

  private static Optional<Days> held(
      MeetingDays days, List<MeetingSighting> sightings, Heading heading, boolean isMain) {
    Optional<Days> stated =
        sightings.stream()
            .limit(FIRST_PLACES)
            .map(sighting -> days.days(sighting.inView()))
            .flatMap(Optional::stream)
            .findFirst()
            .map(found -> new Days(found.start(), found.end()));
    MeetingKind kind = sightings.get(0).kind();
    boolean isCeremony = kind == MeetingKind.SESSION && sightings.get(0).organiser().isEmpty();
    if (isCeremony) {
      return Optional.empty();
    }
    boolean isSession = kind == MeetingKind.CONGRESS;
    if (stated.isPresent() || !isMain || isSession) {
      return stated;
    }
    return heading.dates().stream()
        .filter(date -> date.kind() == DateKind.HELD || date.kind() == DateKind.DELIVERED)
        .findFirst()
        .map(date -> new Days(date.value(), date.value()));
  }

  private static Optional<String> place(MeetingDays days, List<MeetingSighting> sightings) {
    return sightings.stream()
        .limit(FIRST_PLACES)
        .map(sighting -> days.place(sighting.inView()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Mention> mentions(DocumentText text, List<MeetingSighting> sightings) {
    return sightings.stream().map(s -> text.mention(s.inView(), s.basis())).distinct().toList();
  }
}
