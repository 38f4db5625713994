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
  private static final String BOUNDS = "，,。；;：:！!？?《》\n";
  private static final String JOINTS = "、和及";

  private static final Pattern TERM = Pattern.compile("[一二三四五六七八九十]+届");

  /** How far left of 精神 the first meeting may begin, in UTF-16 units. */
  private static final int REACH = 80;

  List<FoundDirective> find(String view) {
    List<FoundDirective> found = new ArrayList<>();
    for (int at = view.indexOf(SPIRIT); at >= 0; at = view.indexOf(SPIRIT, at + 1)) {
      List<Span> meetings = meetings(view, at);
      for (int i = 0; i < meetings.size(); i++) {
        boolean last = i == meetings.size() - 1;
        Span meeting = meetings.get(i);
        Span where = new Span(meeting.start(), last ? at + SPIRIT.length() : meeting.end());
        String name = fullName(view, meetings.subList(0, i + 1));
        found.add(FoundDirective.byForm(name + SPIRIT, DirectiveKind.MEETING_SPIRIT, where));
      }
    }
    return found;
  }

  /** {@return the meetings whose spirit is named at {@code at}, in the order of the text} */
  private static List<Span> meetings(String view, int at) {
    int bound = at;
    while (bound > Math.max(0, at - REACH) && BOUNDS.indexOf(view.charAt(bound - 1)) < 0) {
      bound--;
    }
    List<Span> meetings = new ArrayList<>();
    int end = at > bound && view.charAt(at - 1) == '的' ? at - 1 : at;
    while (end > bound) {
      int start = end;
      while (start > bound && JOINTS.indexOf(view.charAt(start - 1)) < 0) {
        start--;
      }
      Optional<Span> meeting = MeetingNames.endingIn(view, new Span(start, end));
      meeting.ifPresent(name -> meetings.add(0, name));
      boolean joined = meeting.isPresent() && meeting.get().start() == start;
      end = joined ? start - 1 : bound;
    }
    return meetings;
  }

  /**
   * {@return the last of {@code meetings} with the parts it shares: 党的, the term of 三中全会 from the
   * one before it, the 全会 of 二中 from the one after it}
   */
  private static String fullName(String view, List<Span> meetings) {
    String name = meetings.get(meetings.size() - 1).in(view);
    if (name.matches("[一二三四五六七八九十]+中全会")) {
      name = term(view, meetings) + name;
    }
    if (name.endsWith("中")) {
      name += "全会";
    }
    return (name.matches("[一二三四五六七八九十]+(?:大|届(?:[一二三四五六七八九十]+中|历次).*)") ? "党的" : "") + name;
  }

  private static String term(String view, List<Span> meetings) {
    for (int i = meetings.size() - 2; i >= 0; i--) {
      Matcher matcher = TERM.matcher(meetings.get(i).in(view));
      if (matcher.find()) {
        return matcher.group();
      }
    }
    return "";
  }
}
