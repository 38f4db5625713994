package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;

/**
 * Finds the spirit of meetings (党的二十大精神). Meetings that share one 精神 each get their own:
 * 党的十八大、十九大精神 names two.
 */
final class SpiritDirectives {

  private static final String SPIRIT = "精神";
  private static final String PLENUM = "全会";

  /** A level before a topic; a body of that level (市委) has the meeting for itself. */
  private static final Pattern LEVEL =
      Pattern.compile("^(?:全省|全市|全县|全区|全州|省|市|县|区|州)(?![委总妇政人纪第])");

  private static final Pattern LEVEL_NAME = Pattern.compile("全国|中央|自治区|全?[省市州]");

  private static final Pattern LEVELS =
      Pattern.compile("(?:(?:" + LEVEL_NAME.pattern() + ")[、和及与])+$");

  private static final String BOUNDS = "，,。；;：:！!？?《》\n";

  /** How far left of 精神 the first meeting may begin, in UTF-16 units. */
  private static final int REACH = 80;

  List<FoundDirective> find(String view, Issuers issuers) {
    List<FoundDirective> found = new ArrayList<>();
    for (int at = view.indexOf(SPIRIT); at >= 0; at = view.indexOf(SPIRIT, at + 1)) {
      int end = at > 0 && view.charAt(at - 1) == '的' ? at - 1 : at;
      List<MeetingNames.Named> meetings = new ArrayList<>();
      meetings.addAll(MeetingNames.listEndingIn(view, new Span(bound(view, at), end)));
      if (!meetings.isEmpty()) {
        meetings.addAll(0, higherLevels(view, meetings.get(0)));
      }
      for (int i = 0; i < meetings.size(); i++) {
        MeetingNames.Named meeting = meetings.get(i);
        int start = issuers.startOver(meeting.where().start());
        String name = view.substring(start, meeting.where().start()) + meeting.name();
        boolean last = i == meetings.size() - 1;
        Span where = new Span(start, last ? at + SPIRIT.length() : meeting.where().end());
        found.add(spirit(name, where).from(issuers.startingAt(start)));
      }
      if (meetings.isEmpty()) {
        Span where = new Span(Math.max(0, end - PLENUM.length()), at + SPIRIT.length());
        plenum(view, where.start()).ifPresent(name -> found.add(spirit(name, where)));
      }
    }
    return found;
  }

  /** 全国、省、市某工作会议精神: the levels before share the topic of the last. */
  private static List<MeetingNames.Named> higherLevels(String view, MeetingNames.Named last) {
    Matcher level = LEVEL.matcher(last.name());
    List<MeetingNames.Named> higher = new ArrayList<>();
    if (level.find()) {
      String topic = last.name().substring(level.end());
      Matcher levels =
          LEVELS.matcher(view).region(Math.max(0, last.where().start() - 12), last.where().start());
      if (levels.find()) {
        Matcher each = LEVEL_NAME.matcher(view).region(levels.start(), levels.end());
        while (each.find()) {
          higher.add(
              new MeetingNames.Named(new Span(each.start(), each.end()), each.group() + topic));
        }
      }
    }
    return higher;
  }

  private static FoundDirective spirit(String meeting, Span where) {
    return FoundDirective.byForm(meeting + SPIRIT, DirectiveKind.MEETING_SPIRIT, where);
  }

  /** {@return the plenary session that a bare 全会 at {@code start} means} */
  private static Optional<String> plenum(String view, int start) {
    return view.startsWith(PLENUM, start)
        ? MeetingNames.plenumBefore(view, start)
        : Optional.empty();
  }

  private static int bound(String view, int at) {
    int bound = at;
    while (bound > Math.max(0, at - REACH) && BOUNDS.indexOf(view.charAt(bound - 1)) < 0) {
      bound--;
    }
    return bound;
  }
}
