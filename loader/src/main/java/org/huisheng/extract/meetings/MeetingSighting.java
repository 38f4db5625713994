package org.huisheng.extract.meetings;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.ChineseNumerals;
import org.huisheng.model.Basis;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Span;

/**
 * One place where a text names a meeting.
 *
 * @param inView its place in the cleaned view
 * @param name canonical name
 * @param kind what sort of meeting it is
 * @param term 14 for 第十四届
 * @param session 9 for 第九次
 * @param organiser canonical name of the body whose meeting it is
 * @param basis why the place was taken to mean the meeting
 */
record MeetingSighting(
    Span inView,
    String name,
    MeetingKind kind,
    OptionalInt term,
    OptionalInt session,
    Optional<String> organiser,
    Basis basis) {

  private static final Pattern ORDINAL = Pattern.compile("第([一二三四五六七八九十]{1,3}|[0-9]{1,3})次");

  /** A meeting without a term; its number is the one in its name. */
  static MeetingSighting of(
      Span inView, String name, MeetingKind kind, Optional<String> organiser) {
    Matcher ordinal = ORDINAL.matcher(name);
    OptionalInt session =
        ordinal.find() ? ChineseNumerals.parse(ordinal.group(1)) : OptionalInt.empty();
    return new MeetingSighting(
        inView, name, kind, OptionalInt.empty(), session, organiser, Basis.PATTERN);
  }

  /** {@return the same place under another canonical name} */
  MeetingSighting called(String other) {
    return new MeetingSighting(inView, other, kind, term, session, organiser, basis);
  }

  /** {@return another place of the same meeting, known by what was said before} */
  MeetingSighting again(Span where) {
    return new MeetingSighting(where, name, kind, term, session, organiser, Basis.ANTECEDENT);
  }
}
