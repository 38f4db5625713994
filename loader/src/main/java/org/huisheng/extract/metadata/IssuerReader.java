package org.huisheng.extract.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final int FIRST_LINES = 4;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u3000、，,]*");
  private static final Pattern ON_BEHALF = Pattern.compile("我(?:谨)?(?:受\\p{IsHan}{2,20}委托,?，?)?代表");
  private static final Pattern ISSUES = Pattern.compile("(?:印发|公布|发布|下发|出台)(?:了|实施)?$");
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
   * {@return the issuers, the first one first; none for a report about somebody else}
   *
   * @param adoptedAt the meeting that adopted the text, or at which it was delivered
   */
  List<String> read(Optional<Meeting> adoptedAt) {
    return switch (heading.genre()) {
      case NEWS_REPORT, MEETING_REPORT, SIGNED_ARTICLE -> List.of();
      case SPEECH, WORK_REPORT ->
          represented()
              .or(this::headedByAuthor)
              .or(this::inByLine)
              .or(this::reportingGovernment)
              .or(() -> adoptedAt.flatMap(Meeting::organiser))
              .stream()
              .toList();
      case RESOLUTION, DECISION, NOTICE, OTHER ->
          Stream.<Supplier<List<String>>>of(
                  () -> opening(adoptedAt).stream().toList(),
                  this::titled,
                  this::passedOn,
                  () -> adoptedAt.flatMap(Meeting::organiser).stream().toList(),
                  this::signed,
                  () -> headed().stream().toList())
              .map(Supplier::get)
              .filter(found -> !found.isEmpty())
              .findFirst()
              .orElse(List.of());
    };
  }

  /** {@code 我代表市总工会党组}. */
  private Optional<String> represented() {
    Matcher matcher = ON_BEHALF.matcher(text.view());
    return matcher.find()
        ? bodies.startingAt(matcher.end()).map(Bodies.Placed::name)
        : Optional.empty();
  }

  /** {@return the body that the by-line names, else the one that the author's post is of} */
  Optional<String> authorsBody() {
    return inByLine().or(this::headedByAuthor);
  }

  private Optional<String> inByLine() {
    return heading.byLines().stream()
        .filter(line -> line.role() == Role.AUTHOR)
        .flatMap(line -> line.title().stream())
        .flatMap(printed -> opens(printed).stream())
        .findFirst();
  }

  private Optional<String> opens(String printed) {
    return bodies.organisations().stream()
        .flatMap(body -> body.mentions().stream().map(m -> new Called(m.surface(), body.name())))
        .filter(called -> printed.startsWith(called.surface()))
        .max(Comparator.comparingInt(called -> called.surface().length()))
        .map(Called::name);
  }

  /** What the text calls a body, and its name. */
  private record Called(String surface, String name) {}

  /** Of several posts the one at the head of a body says for whom somebody writes. */
  private Optional<String> headedByAuthor() {
    List<Post> posts =
        persons.stream()
            .filter(person -> person.roles().contains(Role.AUTHOR))
            .flatMap(person -> person.posts().stream())
            .filter(post -> post.organisation().isPresent())
            .toList();
    return posts.stream()
        .filter(post -> !post.title().startsWith("副"))
        .findFirst()
        .or(() -> posts.stream().findFirst())
        .flatMap(Post::organisation);
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

  /** {@code X关于…的决定}, {@code X Y关于…的通知}: the bodies before 关于. */
  private List<String> titled() {
    return heading.titleInView().map(this::inTitle).orElse(List.of());
  }

  private List<String> inTitle(Span title) {
    int about = title.in(text.view()).indexOf("关于");
    Span part = about > 0 ? new Span(title.start(), title.start() + about) : title;
    List<String> found = new ArrayList<>();
    int end = title.start();
    for (Bodies.Placed body : bodies.within(part)) {
      if (!BETWEEN.matcher(text.view().substring(end, body.inView().start())).matches()
          || (found.isEmpty() && body.inView().start() != title.start())) {
        break;
      }
      found.add(body.name());
      end = body.inView().end();
    }
    return about > 0 || found.isEmpty() ? distinct(found) : found.subList(0, 1);
  }

  /** {@code 近日,X、Y印发了《…》。《…》全文如下}, where that is the text. */
  private List<String> passedOn() {
    String title = heading.title();
    int at = title.isEmpty() ? -1 : text.view().indexOf("《" + title + "》");
    if (at < 0) {
      return List.of();
    }
    int start = text.view().lastIndexOf('\n', at) + 1;
    Matcher issues = ISSUES.matcher(text.view().substring(start, at));
    return issues.find()
        ? distinct(
            bodies.within(new Span(start, start + issues.start())).stream()
                .map(Bodies.Placed::name)
                .toList())
        : List.of();
  }

  /** The bodies below the text. */
  private List<String> signed() {
    return heading.signature().stream()
        .flatMap(signature -> signature.names().stream())
        .flatMap(name -> whole(name).stream())
        .map(Bodies.Placed::name)
        .distinct()
        .toList();
  }

  private static List<String> distinct(List<String> names) {
    return names.stream().distinct().toList();
  }

  /** A line above the body of the text that is only a body's name. */
  private Optional<String> headed() {
    return text.lines().stream()
        .limit(FIRST_LINES)
        .map(this::onlyBody)
        .flatMap(Optional::stream)
        .findFirst()
        .map(Bodies.Placed::name);
  }

  private Optional<Bodies.Placed> onlyBody(Span line) {
    String content = line.in(text.view());
    int start = line.start() + content.length() - content.stripLeading().length();
    return whole(new Span(start, line.start() + content.stripTrailing().length()));
  }

  private Optional<Bodies.Placed> whole(Span name) {
    return bodies.startingAt(name.start()).filter(body -> body.inView().equals(name));
  }
}
