package org.huisheng.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huisheng.extract.text.Claims;
import org.huisheng.lexicon.MeetingLexicon;
import org.huisheng.model.Basis;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/** Finds places that mean a meeting named before: 大会, 这次会议, 会议指出; and its opening. */
final class MeetingReferences {

  private static final int FARTHEST = 400;
  private static final TextPattern ASSEMBLY = TextPattern.compile("(?<![的表员工国])大会(?!堂)");
  private static final TextPattern CEREMONY =
      TextPattern.compile("大?会?(?:议)?(开幕式|闭幕式|开幕会|闭幕会)").near(4, "开幕", "闭幕");

  private final TextPattern present;
  private final TextPattern says;

  MeetingReferences(MeetingLexicon lexicon) {
    present =
        TextPattern.compile(
            "(?:"
                + String.join("|", lexicon.cues("this").stream().sorted().toList())
                + ")(?:会议|大会)");
    says =
        TextPattern.compile(
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
    NavigableMap<Integer, MeetingSighting> congresses = new TreeMap<>();
    NavigableMap<Integer, MeetingSighting> byEnd = new TreeMap<>();
    for (MeetingSighting meeting : named) {
      byEnd.putIfAbsent(meeting.inView().end(), meeting);
      if (meeting.kind() == MeetingKind.CONGRESS) {
        congresses.put(meeting.inView().end(), meeting);
      }
    }
    Claims taken = Claims.of(named.stream().map(MeetingSighting::inView).toList());
    List<MeetingSighting> found = new ArrayList<>();
    for (TextSearch m = CEREMONY.in(view); m.find(); ) {
      Optional<MeetingSighting> of =
          Optional.ofNullable(byEnd.get(m.start()))
              .or(() -> refers(m) ? congressBefore(m.start(), congresses) : Optional.empty());
      of.map(meeting -> ceremony(m, meeting))
          .filter(s -> taken.claim(s.inView()))
          .ifPresent(found::add);
    }
    for (Span where : places(ASSEMBLY, view)) {
      congressBefore(where.start(), congresses)
          .filter(congress -> taken.claim(where))
          .ifPresent(congress -> found.add(congress.again(where)));
    }
    main.ifPresent(
        meeting ->
            Stream.of(present, says)
                .flatMap(pattern -> places(pattern, view).stream())
                .filter(taken::claim)
                .forEach(where -> found.add(meeting.again(where))));
    return found;
  }

  private static List<Span> places(TextPattern pattern, String view) {
    return pattern.in(view).spans();
  }

  private static boolean refers(TextSearch ceremony) {
    return ceremony.group().startsWith("大会") || ceremony.group().startsWith("会议");
  }

  /** The congress named last, not too far before. */
  private static Optional<MeetingSighting> congressBefore(
      int at, NavigableMap<Integer, MeetingSighting> congresses) {
    return Optional.ofNullable(congresses.floorEntry(at))
        .filter(last -> at - last.getKey() < FARTHEST)
        .map(Map.Entry::getValue);
  }

  private static MeetingSighting ceremony(TextSearch m, MeetingSighting meeting) {
    return new MeetingSighting(
        new Span(m.start(), m.end()),
        meeting.name() + m.group(1),
        MeetingKind.SESSION,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Basis.ANTECEDENT);
  }
}
