package org.huisheng.extract.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.bodies.PartyGroups;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Genre;
import org.huisheng.model.Meeting;
import org.huisheng.model.Organisation;
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

  private final DocumentText text;
  private final Heading heading;
  private final BodyIndex bodies;

  VoiceReader(DocumentText text, Heading heading, BodyIndex bodies) {
    this.text = text;
    this.heading = heading;
    this.bodies = bodies;
  }

  /**
   * {@return the voice}
   *
   * @param issuer the body that issued the text, if it is known
   * @param authorsBody the body of the author's post, if the text says
   * @param reported the meeting that the text reports
   */
  Optional<String> read(
      Optional<String> issuer, Optional<String> authorsBody, Optional<Meeting> reported) {
    Optional<String> found = issuer;
    if (heading.genre() == Genre.MEETING_REPORT) {
      found = reported.flatMap(Meeting::organiser);
    } else if (heading.genre() == Genre.NEWS_REPORT) {
      found = titled().or(this::issuing);
    } else if (heading.genre() == Genre.SIGNED_ARTICLE) {
      found = authorsBody;
    }
    return found.or(this::mostSpokenOf).map(PartyGroups::host);
  }

  /** {@code X:…} or {@code X印发…}: the body that opens the title. */
  private Optional<String> titled() {
    return heading
        .titleInView()
        .flatMap(title -> bodies.startingAt(title.start()))
        .map(Bodies.Placed::name);
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
