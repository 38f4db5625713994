package org.huisheng.extract.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DateReader;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.DateKind;
import org.huisheng.model.Span;

/** Reads when and where a meeting was held off the sentence that tells of its being held. */
final class MeetingDays {

  private static final Pattern HELD = Pattern.compile("召开|举行|开幕|闭幕|谈话|座谈|举办");
  private static final Pattern DAY =
      Pattern.compile("[于在]?(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}[日号]");
  private static final Pattern PLACE =
      Pattern.compile("在((?!以)\\p{IsHan}{2,10}?)(?:胜利|隆重|顺利)?(?:召开|举行|开幕|同)");

  private final DocumentText text;
  private final OptionalInt year;

  MeetingDays(DocumentText text, Heading heading) {
    this.text = text;
    this.year =
        heading.dates().stream()
            .sorted(Comparator.comparing(date -> date.kind() == DateKind.PUBLISHED ? 0 : 1))
            .mapToInt(date -> date.value().getYear())
            .findFirst();
  }

  /**
   * {@return the days that the sentence around {@code meeting} gives it, the nearest if several}
   *
   * <p>Only the clause that tells of its being held gives it a day: 10月23日，总书记谈话，高度评价党的十八大以来… dates
   * the talk and not the congress.
   */
  Optional<DateReader.Found> days(Span meeting) {
    Optional<Span> sentence = sentence(meeting);
    if (sentence.isEmpty() || !HELD.matcher(clause(sentence.get(), meeting)).find()) {
      return Optional.empty();
    }
    String before = text.view().substring(0, sentence.get().start());
    List<DateReader.Found> days = DateReader.read(sentence.get().in(text.view()), lastYear(before));
    int at = meeting.start() - sentence.get().start();
    return days.stream().min(Comparator.comparingInt(day -> Math.abs(day.where().start() - at)));
  }

  /** A day without a year takes the year named last in the text before it. */
  private OptionalInt lastYear(String before) {
    String near = before.substring(Math.max(0, before.length() - 1000));
    List<DateReader.Found> earlier = DateReader.read(near, year);
    return earlier.isEmpty()
        ? year
        : OptionalInt.of(earlier.get(earlier.size() - 1).end().getYear());
  }

  /** {@return the place where {@code meeting} is said to be held} */
  Optional<String> place(Span meeting) {
    return sentence(meeting).flatMap(sentence -> place(sentence, meeting));
  }

  private Optional<String> place(Span sentence, Span meeting) {
    String clause = clause(sentence, meeting);
    Matcher matcher = PLACE.matcher(clause);
    return HELD.matcher(clause).find() && matcher.find()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** {@return the stretch between the commas around {@code where}} */
  private String clause(Span sentence, Span where) {
    String view = text.view();
    int from = where.start();
    while (from > sentence.start() && !isComma(view.charAt(from - 1))) {
      from--;
    }
    int to = where.end();
    if (to < sentence.end() && isComma(view.charAt(to)) && startsWithDay(view, to + 1)) {
      to++;
    }
    while (to < sentence.end() && !isComma(view.charAt(to))) {
      to++;
    }
    return view.substring(from, to);
  }

  /** 某次会议，于8月8日在…举行: the comma parts nothing. */
  private static boolean startsWithDay(String view, int at) {
    return DAY.matcher(view).region(at, Math.min(view.length(), at + 14)).lookingAt();
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，';
  }

  private Optional<Span> sentence(Span where) {
    return text.sentences().stream().filter(sentence -> sentence.contains(where)).findFirst();
  }
}
