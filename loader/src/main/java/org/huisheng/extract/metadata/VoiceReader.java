package org.huisheng.extract.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.bodies.PartyGroups;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Genre;
import org.huisheng.model.Meeting;
import org.huisheng.model.Organisation;
import org.huisheng.model.Person;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/**
 * Finds the body whose position a text conveys: its issuer, the body a report is about, the body
 * its author heads. Where the text does not say whom its author heads, the body it speaks of most
 * is taken; the centre of the Party, whose words every text carries, and the press are left out.
 */
final class VoiceReader {

  private static final int OPENING = 400;
  private static final int IN_TITLE = 6;
  private static final int IN_OPENING = 2;
  private static final Set<BodyKind> NEVER = Set.of(BodyKind.PARTY_CENTRE, BodyKind.MEDIA);
  private static final Pattern ISSUES =
      Pattern.compile(
          "^(?:近日|日前|\\p{IsHan}{0,6}\\d{0,2}月?\\d{0,2}日?)?[,，]?(?:联合)?(?:印发|出台|发布|下发|制定|召开|举行)");

  private static final Pattern DASH = Pattern.compile("[—―－-]{2}\\s*");

  private final DocumentText text;
  private final Heading heading;
  private final BodyIndex bodies;
  private final List<Person> persons;

  VoiceReader(DocumentText text, Heading heading, BodyIndex bodies, List<Person> persons) {
    this.text = text;
    this.heading = heading;
    this.bodies = bodies;
    this.persons = persons;
  }

  /**
   * {@return the voice}
   *
   * @param issuers the bodies that issued the text, if they are known
   * @param authorsBody the body of the author's post, if the text says
   * @param reported the meeting that the text reports
   * @param reports how the text tells of it
   */
  Optional<String> read(
      List<String> issuers,
      Optional<String> authorsBody,
      Optional<Meeting> reported,
      ReportedMeeting reports) {
    Optional<String> found = issuers.stream().findFirst();
    if (heading.genre() == Genre.MEETING_REPORT) {
      found =
          reported
              .flatMap(Meeting::organiser)
              .or(() -> reported.flatMap(this::inName))
              .or(
                  () ->
                      reports
                          .subject(bodies)
                          .filter(body -> isOwn(body) || reports.holds(body))
                          .map(Bodies.Placed::name))
              .or(this::titled)
              .or(() -> leaders(Role.CHAIR, Role.SPEAKER));
    } else if (heading.genre() == Genre.NEWS_REPORT) {
      found = titled().or(this::issuing);
    } else if (heading.genre() == Genre.SIGNED_ARTICLE) {
      found = authorsBody;
    }
    return found.or(this::mostSpokenOf).map(this::resolved).map(PartyGroups::host);
  }

  /** The body whose name opens the meeting's. */
  private Optional<String> inName(Meeting meeting) {
    return bodies.organisations().stream()
        .filter(body -> !NEVER.contains(body.kind()))
        .filter(body -> opens(meeting, body))
        .map(Organisation::name)
        .findFirst();
  }

  private static boolean opens(Meeting meeting, Organisation body) {
    return meeting.name().startsWith(body.name())
        || body.mentions().stream().anyMatch(m -> meeting.name().startsWith(m.surface()));
  }

  private boolean isOwn(Bodies.Placed body) {
    return bodies.organisations().stream()
        .filter(organisation -> organisation.name().equals(body.name()))
        .noneMatch(organisation -> NEVER.contains(organisation.kind()));
  }

  /** Who chairs a meeting, or reports to it, does so for the body that holds it. */
  private Optional<String> leaders(Role... roles) {
    return Stream.of(roles)
        .flatMap(role -> persons.stream().filter(person -> person.roles().contains(role)))
        .flatMap(person -> person.posts().stream())
        .flatMap(post -> post.organisation().stream())
        .filter(name -> bodies.organisations().stream().noneMatch(o -> isNever(o, name)))
        .findFirst();
  }

  private static boolean isNever(Organisation body, String name) {
    return body.name().equals(name) && NEVER.contains(body.kind());
  }

  /** {@code 省委} where the text also says {@code 江西省委}. */
  private String resolved(String name) {
    boolean isRelative =
        bodies.organisations().stream().anyMatch(b -> b.name().equals(name) && !b.resolved());
    return isRelative
        ? bodies.organisations().stream()
            .filter(Organisation::resolved)
            .filter(b -> b.mentions().stream().anyMatch(m -> m.surface().endsWith(name)))
            .findFirst()
            .map(Organisation::name)
            .orElse(name)
        : name;
  }

  /** {@code X:…} or {@code X印发…}: the body that opens the title. */
  private Optional<String> titled() {
    return heading
        .titleInView()
        .flatMap(title -> bodies.startingAt(title.start()).or(() -> opensSubtitle(title)))
        .map(Bodies.Placed::name);
  }

  /** {@code 匠心潮涌——X“…”活动启动侧记}. */
  private Optional<Bodies.Placed> opensSubtitle(Span title) {
    Matcher dash = DASH.matcher(title.in(text.view()));
    return dash.find() ? bodies.startingAt(title.start() + dash.end()) : Optional.empty();
  }

  /** {@code X近日印发…}: the subject of the first verb of issuing. */
  private Optional<String> issuing() {
    Span opening = new Span(0, Math.min(OPENING, text.view().length()));
    return bodies.within(opening).stream()
        .filter(
            body ->
                ISSUES.matcher(text.view().substring(body.inView().end(), opening.end())).find())
        .findFirst()
        .map(Bodies.Placed::name);
  }

  private Optional<String> mostSpokenOf() {
    List<Organisation> candidates =
        bodies.organisations().stream().filter(body -> !NEVER.contains(body.kind())).toList();
    return candidates.stream()
        .max(Comparator.comparingInt(this::weight).thenComparing(body -> -candidates.indexOf(body)))
        .map(Organisation::name);
  }

  private int weight(Organisation body) {
    Span title = heading.titleInView().orElse(new Span(0, 0));
    Span opening =
        new Span(title.end(), Math.max(title.end(), Math.min(OPENING, text.view().length())));
    return body.mentions().size()
        + IN_TITLE * count(body, title)
        + IN_OPENING * count(body, opening);
  }

  private int count(Organisation body, Span where) {
    return (int)
        bodies.within(where).stream().filter(placed -> placed.name().equals(body.name())).count();
  }
}
