package org.huisheng.extract.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/** Finds talks of persons: X同…集体谈话, X同…座谈, X同…见面. */
final class TalkReader {

  private static final TextPattern TALK =
      TextPattern.compile("同([^,，。;；:：\\n]{2,40}?)(集体谈话|座谈|谈话|见面)(?!会)");
  private static final Pattern PLACE = Pattern.compile("在\\p{IsHan}{2,10}$");
  private static final int LONGEST_CLAUSE = 80;
  private static final String CLAUSE_MARKS = ",，。;；:：\n";

  private TalkReader() {}

  /**
   * {@return the talks that known people have}
   *
   * @param surfaces how the document's people are named, titles included
   */
  static List<MeetingSighting> read(String view, Collection<String> surfaces) {
    List<String> longestFirst =
        surfaces.stream()
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    List<MeetingSighting> found = new ArrayList<>();
    for (TextSearch matcher = TALK.in(view); matcher.find(); ) {
      int clause = matcher.start();
      int floor = Math.max(0, clause - LONGEST_CLAUSE);
      while (clause > floor && CLAUSE_MARKS.indexOf(view.charAt(clause - 1)) < 0) {
        clause--;
      }
      String before = view.substring(clause, matcher.start());
      Optional<String> subject = subject(before, longestFirst);
      if (subject.isPresent()) {
        MeetingKind kind = matcher.group(2).equals("见面") ? MeetingKind.OTHER : MeetingKind.TALK;
        Span where = new Span(matcher.start(), matcher.end());
        found.add(
            MeetingSighting.of(where, subject.get() + matcher.group(), kind, Optional.empty()));
      }
    }
    return found;
  }

  /** From the first person of the clause on, without where it took place. */
  private static Optional<String> subject(String before, List<String> surfaces) {
    for (String surface : surfaces) {
      int at = before.indexOf(surface);
      if (at >= 0) {
        return Optional.of(PLACE.matcher(before.substring(at)).replaceFirst(""));
      }
    }
    return Optional.empty();
  }
}
