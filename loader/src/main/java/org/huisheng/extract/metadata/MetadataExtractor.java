package org.huisheng.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.NameReader;
import org.huisheng.model.BodyKind;
import org.huisheng.model.DateKind;
import org.huisheng.model.Genre;
import org.huisheng.model.Meeting;
import org.huisheng.model.Mention;
import org.huisheng.model.Metadata;
import org.huisheng.model.Organisation;
import org.huisheng.model.Person;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/** Completes a heading with what needs bodies, people and meetings: issuer, voice, subject. */
public final class MetadataExtractor {

  private static final Pattern ADOPTS = Pattern.compile("^(?:作出|审议通过|通过|决定)");

  public Metadata complete(
      DocumentText text,
      Heading heading,
      Bodies bodies,
      List<Person> persons,
      List<Meeting> meetings) {
    BodyIndex index = new BodyIndex(bodies);
    IssuerReader issuers = new IssuerReader(text, heading, index, persons);
    Optional<Meeting> adoptedAt = adoptedAt(text, heading, meetings);
    Optional<Meeting> spokenAt =
        adoptedAt.or(() -> isSpoken(heading) ? first(heading, text, meetings) : Optional.empty());
    ReportedMeeting reports = new ReportedMeeting(text, heading, meetings);
    boolean isMeeting = heading.genre() == Genre.MEETING_REPORT;
    Optional<Meeting> reported = isMeeting ? reports.read() : Optional.empty();
    Optional<String> named =
        reported.map(Meeting::name).or(() -> isMeeting ? reports.name(index) : Optional.empty());
    List<String> issued = issuers.read(spokenAt);
    Optional<String> voice =
        new VoiceReader(text, heading, index, persons)
            .read(issued, issuers.authorsBody(), reported, reports);
    ReportedText.Extent extent = ReportedText.extent(text, heading);
    return new Metadata(
        heading.title(),
        heading.genre(),
        issued.stream().findFirst(),
        voice,
        people(heading, Role.AUTHOR),
        people(heading, Role.REPORTER),
        people(heading, Role.EDITOR),
        heading.publisher().map(publisher -> known(publisher.surface(), bodies)),
        heading.dates(),
        adoptedAt.map(Meeting::name),
        named.or(() -> ReportedText.title(text, heading, index)),
        extent.completeness(),
        extent.shownBy(),
        issued.stream().skip(1).toList(),
        heading.letterhead().number(),
        heading.letterhead().addressees());
  }

  /** {@return the name of the body that the text calls {@code printed}; else as printed} */
  private static String known(String printed, Bodies bodies) {
    return bodies.organisations().stream()
        .filter(body -> body.kind() != BodyKind.MEDIA && body.resolved())
        .filter(body -> body.mentions().stream().anyMatch(m -> m.surface().equals(printed)))
        .findFirst()
        .map(Organisation::name)
        .orElse(printed);
  }

  private static List<String> people(Heading heading, Role role) {
    return heading.byLines().stream()
        .filter(line -> line.role() == role)
        .map(line -> NameReader.plain(line.mention().surface()))
        .distinct()
        .toList();
  }

  private static boolean isSpoken(Heading heading) {
    return heading.genre() == Genre.SPEECH || heading.genre() == Genre.WORK_REPORT;
  }

  /** The meeting inside {@code (… 通过)}, or the one that says it 作出如下决议. */
  private static Optional<Meeting> adoptedAt(
      DocumentText text, Heading heading, List<Meeting> meetings) {
    Optional<Span> adopted =
        heading.dates().stream()
            .filter(date -> date.kind() == DateKind.ADOPTED)
            .map(date -> date.where())
            .findFirst();
    if (adopted.isPresent()) {
      return meetings.stream()
          .filter(m -> m.mentions().stream().anyMatch(n -> adopted.get().contains(n.where())))
          .findFirst();
    }
    return switch (heading.genre()) {
      case RESOLUTION, DECISION, OTHER ->
          meetings.stream()
              .filter(m -> m.mentions().stream().anyMatch(n -> adopts(text, n)))
              .findFirst();
      default -> Optional.empty();
    };
  }

  private static boolean adopts(DocumentText text, Mention mention) {
    String original = text.original();
    int end = mention.where().end();
    return ADOPTS.matcher(original.substring(end, Math.min(original.length(), end + 4))).find();
  }

  /** The meeting that the title names, else the one that the text names first. */
  private static Optional<Meeting> first(
      Heading heading, DocumentText text, List<Meeting> meetings) {
    Optional<Span> title = heading.titleInView().map(text::original);
    return title
        .flatMap(
            span ->
                meetings.stream()
                    .filter(m -> m.mentions().stream().anyMatch(n -> span.contains(n.where())))
                    .findFirst())
        .or(() -> meetings.stream().findFirst());
  }
}
