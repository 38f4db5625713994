package org.huisheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huisheng.lexicon.MeetingLexicon;
import org.huisheng.model.Basis;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Span;

/** Finds places that mean a meeting named before: 大会, 这次会议, 会议指出; and its opening. */
final class MeetingReferences {

  private static final int FARTHEST = 400;
  private static final Pattern ASSEMBLY = Pattern.compile("(?<![的表员工国])大会(?!堂)");
  private static final Pattern CEREMONY = Pattern.compile("大?会?(?:议)?(开幕式|闭幕式|开幕会|闭幕会)");

  private final Pattern present;
  private final Pattern says;

  MeetingReferences(MeetingLexicon lexicon) {
    present =
        Pattern.compile(
            "(?:"
                + String.join("|", lexicon.cues("this").stream().sorted().toList())
                + ")(?:会议|大会)");
    says =
        Pattern.compile(
            "(?<![\\p{IsHan}])会议(?="
                + lexicon.cues("says").stream()
                    .sorted()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
                + ")");
  }

  /**
   * {@return the places that mean one of {@code named}}
   *
   * @param named what is named outright, in the order of the text
   * @param main the meeting the document reports or was spoken at, if any
   */
  List<MeetingSighting> read(
      String view, List<MeetingSighting> named, Optional<MeetingSighting> main) {
    List<MeetingSighting> found = new ArrayList<>();
    for (Matcher m = CEREMONY.matcher(view); m.find(); ) {
      ceremony(m, named).ifPresent(found::add);
    }
    for (Matcher m = ASSEMBLY.matcher(view); m.find(); ) {
      Span where = new Span(m.start(), m.end());
      congressBefore(where.start(), named)
          .ifPresent(congress -> add(found, named, congress.again(where)));
    }
    if (main.isPresent()) {
      for (Pattern pattern : List.of(present, says)) {
        for (Matcher m = pattern.matcher(view); m.find(); ) {
          add(found, named, main.get().again(new Span(m.start(), m.end())));
        }
      }
    }
    return found;
  }

  private static void add(
      List<MeetingSighting> found, List<MeetingSighting> named, MeetingSighting sighting) {
    boolean isTaken =
        found.stream().anyMatch(known -> known.inView().overlaps(sighting.inView()))
            || named.stream().anyMatch(known -> known.inView().overlaps(sighting.inView()));
    if (!isTaken) {
      found.add(sighting);
    }
  }

  /** The congress named last, not too far before. */
  private static Optional<MeetingSighting> congressBefore(int at, List<MeetingSighting> named) {
    return named.stream()
        .filter(meeting -> meeting.kind() == MeetingKind.CONGRESS)
        .filter(meeting -> meeting.inView().end() <= at && at - meeting.inView().end() < FARTHEST)
        .reduce((first, second) -> second);
  }

  private static Optional<MeetingSighting> ceremony(Matcher m, List<MeetingSighting> named) {
    Optional<MeetingSighting> touching =
        named.stream().filter(meeting -> meeting.inView().end() == m.start()).findFirst();
    boolean refers = m.group().startsWith("大会") || m.group().startsWith("会议");
    return touching
        .or(() -> refers ? congressBefore(m.start(), named) : Optional.empty())
        .map(
            meeting ->
                new MeetingSighting(
                    new Span(m.start(), m.end()),
                    meeting.name() + m.group(1),
                    MeetingKind.SESSION,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Basis.ANTECEDENT));
  }
}
