package org.huisheng.clean;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Puts back the line breaks of a text that came as one long line: around its date and salutation,
 * before its headings ({@code 一、}) and its points ({@code 一是}).
 */
final class FlattenedText implements CleaningStep {

  /** Letters of official documents have paragraphs of 100 to 500 characters. */
  private static final int LONGEST_MEAN = 600;

  private static final String NUMERALS = "一二三四五六七八九十";

  /** A sentence ends and a numbered heading begins. */
  private static final Pattern HEADING =
      Pattern.compile("(?<=[。！？!?;；”])([" + NUMERALS + "]{1,3}、|[(（][" + NUMERALS + "]{1,3}[)）])");

  /** A heading has no full stop; it is over where its first point begins. In characters. */
  private static final int LONGEST_HEADING = 80;

  private static final Pattern FIRST_POINT = Pattern.compile("一(?:是|要)|[(（]一[)）]");

  private static final Pattern POINT =
      Pattern.compile("(?<=[。！？!?;；])[" + NUMERALS + "]{1,2}(?:是|要)");

  /** Where a speech begins; what stands before it is title and date. */
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?:[(（]?\\d{4}年\\d{1,2}月\\d{1,2}日[)）]?)?"
              + "((?:各位|尊敬的)?(?:同志们|朋友们|代表|委员|领导|来宾|女士们|先生们)"
              + "(?:[、,，](?:同志们|朋友们|同志|先生们|各位来宾))?[:：])");

  /** Where a notice ends its title and names those it is sent to. */
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?<=的(?:通知|意见|决定|决议|方案|通报|函|请示|批复|公告|报告))(?:各|有关|机关各|[省市县区州]直|全[省市县区州])[^。:：]{2,80}[:：]");

  /** Title, date and salutation stand near the beginning. In characters. */
  private static final int LONGEST_FRONT = 200;

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    long written = IntStream.range(0, lines.size()).filter(i -> !lines.isBlank(i)).count();
    if (written == 0 || view.length() / written < LONGEST_MEAN) {
      return List.of();
    }
    TreeSet<Integer> breaks = new TreeSet<>();
    front(view, breaks);
    headings(view, breaks);
    Matcher point = POINT.matcher(view);
    while (point.find()) {
      breaks.add(point.start());
    }
    return breaks.stream()
        .filter(
            at ->
                at > 0
                    && at < view.length()
                    && view.charAt(at - 1) != '\n'
                    && view.charAt(at) != '\n')
        .map(at -> broken(view, at))
        .toList();
  }

  private static void front(String view, Set<Integer> breaks) {
    Matcher salutation = SALUTATION.matcher(view);
    salutation.region(0, Math.min(LONGEST_FRONT, view.length()));
    if (salutation.find()) {
      breaks.add(salutation.start());
      breaks.add(salutation.start(1));
      breaks.add(salutation.end());
      return;
    }
    Matcher addressee = ADDRESSEE.matcher(view);
    addressee.region(0, Math.min(LONGEST_FRONT, view.length()));
    addressee.useTransparentBounds(true);
    if (addressee.find()) {
      breaks.add(addressee.start());
      breaks.add(addressee.end());
    }
  }

  private static void headings(String view, Set<Integer> breaks) {
    Matcher heading = HEADING.matcher(view);
    while (heading.find()) {
      breaks.add(heading.start());
      Matcher point = FIRST_POINT.matcher(view);
      point.region(heading.end(), Math.min(heading.end() + LONGEST_HEADING, view.length()));
      int stop = view.indexOf('。', heading.end());
      if (point.find() && (stop < 0 || point.start() < stop)) {
        breaks.add(point.start());
      }
    }
  }

  /** Reported with the character before the break, so that a reader finds the place. */
  private static Change broken(String view, int at) {
    Span where = new Span(at - 1, Math.min(at + 1, view.length()));
    return new Change.Mended(RepairKind.BROKEN_LINE, where, new Edit(new Span(at, at), "\n"));
  }
}
