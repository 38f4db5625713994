package org.huisheng.extract.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Completeness;
import org.huisheng.model.Genre;

/** Reads which text a news report tells, and how much of a text a file holds. */
final class ReportedText {

  private static final int OPENING = 800;
  private static final int LONG_LINE = 40;
  private static final String FULL_STOPS = "。！？!?”\"）)》】…";
  private static final String KINDS = "(?:通知|意见|决定|方案|办法|规定|措施|规划|计划|通告|公告|决议|倡议书|建议|条例|要点|行动)";
  private static final Pattern MARKED =
      Pattern.compile("《([^《》]{4,60}?" + KINDS + ")(?:[(（][^()（）]{1,10}[)）])?》");
  private static final Pattern UNMARKED = Pattern.compile("(关于[^。;；,，《》]{4,50}?的" + KINDS + ")");
  private static final Pattern TELLS = Pattern.compile("《[^《》]{2,20}》(?:指出|强调|要求|提出|明确|规定|提到)");

  private ReportedText() {}

  /** {@return the title of the text that a news report is about} */
  static Optional<String> title(DocumentText text, Heading heading) {
    if (heading.genre() != Genre.NEWS_REPORT) {
      return Optional.empty();
    }
    String opening = text.view().substring(0, Math.min(OPENING, text.view().length()));
    int from =
        heading
            .titleInView()
            .map(span -> span.end())
            .filter(end -> end < opening.length())
            .orElse(0);
    Matcher issued = Pattern.compile("印发|出台|发布|下发|作出|制定|发出").matcher(opening);
    int verb = issued.find(from) ? issued.end() : from;
    Optional<String> marked = first(MARKED, opening, verb);
    Optional<String> unmarked = first(UNMARKED, opening, verb);
    return marked.isPresent() && unmarked.isPresent()
        ? Optional.of(
            opening.indexOf(marked.get(), verb) <= opening.indexOf(unmarked.get(), verb)
                ? marked.get()
                : unmarked.get())
        : marked.or(() -> unmarked);
  }

  private static Optional<String> first(Pattern pattern, String opening, int from) {
    Matcher matcher = pattern.matcher(opening);
    return matcher.find(from) ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** {@return how much of the work the file holds} */
  static Completeness completeness(DocumentText text, Heading heading) {
    String view = text.view().stripTrailing();
    String last = view.substring(view.lastIndexOf('\n') + 1);
    boolean breaksOff =
        last.length() > LONG_LINE && FULL_STOPS.indexOf(last.charAt(last.length() - 1)) < 0;
    if (breaksOff) {
      return Completeness.BROKEN_OFF;
    }
    boolean tells = heading.genre() == Genre.NEWS_REPORT && TELLS.matcher(view).find();
    return tells ? Completeness.ABRIDGED_REPORT : Completeness.COMPLETE;
  }
}
