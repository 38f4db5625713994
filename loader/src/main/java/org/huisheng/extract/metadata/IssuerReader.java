package org.huisheng.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Meeting;
import org.huisheng.model.Organisation;
import org.huisheng.model.Person;
import org.huisheng.model.Post;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/** Finds the body that issued a text: by its title, its signature, its speaker, its meeting. */
final class IssuerReader {

  private static final int LAST_LINES = 4;
  private static final Pattern ON_BEHALF = Pattern.compile("我(?:谨)?(?:受\\p{IsHan}{2,20}委托,?，?)?代表");
  private static final String GOVERNMENT_REPORT = "政府工作报告";

  private final DocumentText text;
  private final Heading heading;
  private final BodyIndex bodies;
  private final List<Person> persons;

  IssuerReader(DocumentText text, Heading heading, BodyIndex bodies, List<Person> persons) {
    this.text = text;
    this.heading = heading;
    this.bodies = bodies;
    this.persons = persons;
  }

  /**
   * {@return the issuer; none for a report about somebody else}
   *
   * @param adoptedAt the meeting that adopted the text, or at which it was delivered
   */
  Optional<String> read(Optional<Meeting> adoptedAt) {
    return switch (heading.genre()) {
      case NEWS_REPORT, MEETING_REPORT, SIGNED_ARTICLE -> Optional.empty();
      case SPEECH, WORK_REPORT ->
          represented()
              .or(this::authorsBody)
              .or(this::reportingGovernment)
              .or(() -> adoptedAt.flatMap(Meeting::organiser));
      case RESOLUTION, DECISION, NOTICE, OTHER ->
          opening(adoptedAt)
              .or(this::titled)
              .or(() -> adoptedAt.flatMap(Meeting::organiser))
              .or(this::signed)
              .or(this::headed);
    };
  }

  /** {@code 我代表市总工会党组}. */
  private Optional<String> represented() {
    Matcher matcher = ON_BEHALF.matcher(text.view());
    return matcher.find()
        ? bodies.startingAt(matcher.end()).map(Bodies.Placed::name)
        : Optional.empty();
  }

  /** {@return the body of the author's first post, else of the one the by-line names} */
  Optional<String> authorsBody() {
    return persons.stream()
        .filter(person -> person.roles().contains(Role.AUTHOR))
        .flatMap(person -> person.posts().stream())
        .map(Post::organisation)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> reportingGovernment() {
    if (!heading.title().endsWith(GOVERNMENT_REPORT)) {
      return Optional.empty();
    }
    return bodies.organisations().stream()
        .map(Organisation::name)
        .filter(name -> name.endsWith("人民政府"))
        .findFirst();
  }

  /** {@code X第N次代表大会关于…的决议}: the congress speaks for the body whose it is. */
  private Optional<String> opening(Optional<Meeting> adoptedAt) {
    boolean opens =
        adoptedAt.isPresent()
            && adoptedAt.get().mentions().stream()
                .anyMatch(mention -> heading.title().startsWith(mention.surface()));
    return opens ? adoptedAt.flatMap(Meeting::organiser) : Optional.empty();
  }

  /** {@code X关于…的决定}: the body before 关于, else the first one of the title. */
  private Optional<String> titled() {
    return heading.titleInView().flatMap(this::inTitle);
  }

  private Optional<String> inTitle(Span title) {
    int about = title.in(text.view()).indexOf("关于");
    Span part = about > 0 ? new Span(title.start(), title.start() + about) : title;
    return bodies.within(part).stream()
        .filter(body -> body.inView().start() == title.start())
        .findFirst()
        .map(Bodies.Placed::name);
  }

  /** The last line that is only a body's name, perhaps with the date below. */
  private Optional<String> signed() {
    List<Span> lines = text.lines();
    Optional<String> found = Optional.empty();
    for (Span line : lines.subList(Math.max(1, lines.size() - LAST_LINES), lines.size())) {
      Optional<Bodies.Placed> body = onlyBody(line);
      found = body.isPresent() && found.isEmpty() ? body.map(Bodies.Placed::name) : found;
    }
    return found;
  }

  /** A line above the body of the text that is only a body's name. */
  private Optional<String> headed() {
    return text.lines().stream()
        .limit(LAST_LINES)
        .map(this::onlyBody)
        .flatMap(Optional::stream)
        .findFirst()
        .map(Bodies.Placed::name);
  }

  private Optional<Bodies.Placed> onlyBody(Span line) {
    String content = line.in(text.view());
    int start = line.start() + content.length() - content.stripLeading().length();
    int end = line.start() + content.stripTrailing().length();
    return bodies.startingAt(start).filter(body -> body.inView().end() == end);
  }
}
