package org.huisheng.extract.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Reads days and ranges of days: 2023年2月24日, 二〇二六年一月二十七日, 10月9日至12日, 2026-02-03.
 *
 * <p>A day without a year takes the year of the day before it in the same text, else the one that
 * is handed in, else it is left out. So is a day that no calendar has.
 */
public final class DateReader {

  /**
   * A day, or a range of days.
   *
   * @param where its place in the text that was given
   * @param start first day
   * @param end last day; the same as {@code start} for a day
   * @param yearInherited whether the year comes from elsewhere
   */
  public record Found(Span where, LocalDate start, LocalDate end, boolean yearInherited) {}

  private static final String NUMBER = "(" + ChineseNumerals.CLASS + "{1,3})";
  private static final String UNTIL = "\\s{0,2}(?:至|到|[-—–~～]{1,2})\\s{0,2}";
  private static final TextPattern DAY =
      TextPattern.compile(
              ("(?:(" + ChineseNumerals.CLASS + "{4})\\s{0,2}年\\s{0,2})?")
                  + (NUMBER + "\\s{0,2}月\\s{0,2}" + NUMBER + "\\s{0,2}[日号]?")
                  + ("(?:" + UNTIL + "(?:" + NUMBER + "月)?" + NUMBER + ")?\\s{0,2}[日号]")
                  + "|(?<![0-9])([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])")
          .near(14, "月", "-", "/", ".");

  private DateReader() {}

  /**
   * {@return the days in {@code text}, in order}
   *
   * @param year the year of days that name none and follow none
   */
  public static List<Found> read(String text, OptionalInt year) {
    List<Found> found = new ArrayList<>();
    OptionalInt current = year;
    TextSearch matcher = DAY.in(text);
    while (matcher.find()) {
      Optional<Found> day = day(matcher, current);
      if (day.isPresent()) {
        found.add(day.get());
        current = OptionalInt.of(day.get().end().getYear());
      }
    }
    return found;
  }

  private static Optional<Found> day(TextSearch matcher, OptionalInt inherited) {
    boolean numeric = matcher.group(6) != null;
    String stated = numeric ? matcher.group(6) : matcher.group(1);
    OptionalInt year = stated == null ? inherited : ChineseNumerals.parse(stated);
    Optional<LocalDate> start =
        date(year, matcher.group(numeric ? 7 : 2), matcher.group(numeric ? 8 : 3));
    if (start.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> end = start;
    if (!numeric && matcher.group(5) != null) {
      String month = matcher.group(4) == null ? matcher.group(2) : matcher.group(4);
      end = date(year, month, matcher.group(5)).filter(day -> !day.isBefore(start.get()));
    }
    Span where = new Span(matcher.start(), matcher.end());
    return Optional.of(new Found(where, start.get(), end.orElse(start.get()), stated == null));
  }

  private static Optional<LocalDate> date(OptionalInt year, String month, String day) {
    OptionalInt m = ChineseNumerals.parse(month);
    OptionalInt d = ChineseNumerals.parse(day);
    if (year.isEmpty() || m.isEmpty() || d.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.getAsInt(), m.getAsInt(), d.getAsInt()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
