package org.huisheng.extract.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Completeness;
import org.huisheng.model.Genre;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/** Reads which text a news report tells, and how much of a text a file holds. */
final class ReportedText {

  private static final int OPENING = 800;
  private static final int LONG_LINE = 40;
  private static final String FULL_STOPS = "。！？!?”\"）)》】…";
  private static final String KINDS = "(?:通知|意见|决定|方案|办法|规定|措施|规划|计划|通告|公告|决议|倡议书|建议|条例|要点|行动)";
  private static final Pattern MARKED =
      Pattern.compile("《([^《》]{4,60}?" + KINDS + ")(?:[(（][^()（）]{1,10}[)）])?》");
  private static final Pattern UNMARKED = Pattern.compile("(关于[^。;；,，《》]{4,50}?的" + KINDS + ")");
  private static final Pattern EVENT =
      Pattern.compile(
          "^([^,，。:：]{4,50}?(?:大赛|竞赛|比赛|运动会|活动|仪式|博览会|培训班|文化节|宣传周|宣传月))"
              + "(?:在\\p{IsHan}{2,12})?(?:正式|圆满|隆重|成功|顺利)?(?:开赛|开幕|启动|举行|举办|落幕|收官|开班|闭幕|结束|拉开帷幕|圆满结束)");
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:近日|日前|\\d{1,2}月\\d{1,2}日)?(?:联合)?(?:印发|下发|发出|发布)(?:了)?(通知|通报|通告|公告|意见|倡议书|倡议)(?![\\p{IsHan}]*《)");
  private static final int TAIL = 20;
  private static final TextPattern EXCERPT =
      TextPattern.compile(
          "[(（](?:节选|摘要|摘编|摘录|有删节|有删减|略有删节|部分)[)）]|(?:此处|以下|下文|正文)(?:内容)?(?:从略|略去|省略)");
  private static final TextPattern TELLS =
      TextPattern.compile("《[^《》]{2,20}》(?:指出|强调|要求|提出|明确|规定|提到)");

  private ReportedText() {}

  /** {@return the title of the text that a news report is about} */
  static Optional<String> title(DocumentText text, Heading heading, BodyIndex bodies) {
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
    int start = heading.titleInView().map(Span::start).filter(at -> at < from).orElse(0);
    Matcher issued = Pattern.compile("印发|出台|发布|下发|作出|制定|发出").matcher(opening);
    if (!issued.find(from)) {
      return told(text, heading).or(() -> event(heading.title()));
    }
    int verb = issued.end();
    Optional<String> marked = first(MARKED, opening, verb);
    Optional<String> unmarked = first(UNMARKED, opening, verb);
    return marked.isPresent() && unmarked.isPresent()
        ? Optional.of(
            opening.indexOf(marked.get(), verb) <= opening.indexOf(unmarked.get(), verb)
                ? marked.get()
                : unmarked.get())
        : marked
            .or(() -> unmarked)
            .or(() -> unnamed(opening, start, bodies))
            .or(() -> event(heading.title()));
  }

  /** {@code X日前下发通知}: the notice has no name but its issuer's. */
  private static Optional<String> unnamed(String opening, int from, BodyIndex bodies) {
    Matcher issued = UNNAMED.matcher(opening);
    while (issued.find(from)) {
      Optional<Bodies.Placed> issuer = bodies.endingAt(issued.start());
      if (issuer.isPresent()) {
        return Optional.of(issuer.get().inView().in(opening) + issued.group(1));
      }
      from = issued.start() + 1;
    }
    return Optional.empty();
  }

  /** {@code X大赛开赛}: what began. */
  private static Optional<String> event(String title) {
    Matcher event = EVENT.matcher(title);
    return event.find() ? Optional.of(event.group(1)) : Optional.empty();
  }

  /** A text that the report quotes again and again by its short name. */
  private static Optional<String> told(DocumentText text, Heading heading) {
    TextSearch tells = TELLS.in(text.view());
    int from = heading.titleInView().map(span -> span.end()).orElse(0);
    return tells.find()
        ? first(MARKED, text.view(), Math.min(from, text.view().length()))
        : Optional.empty();
  }

  private static Optional<String> first(Pattern pattern, String opening, int from) {
    Matcher matcher = pattern.matcher(opening);
    return matcher.find(from) ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** How much of the work a file holds, and the words that show it. */
  record Extent(Completeness completeness, Optional<Span> shownBy) {}

  /** {@return how much of the work the file holds} */
  static Extent extent(DocumentText text, Heading heading) {
    String view = text.view().stripTrailing();
    int line = view.lastIndexOf('\n') + 1;
    String last = view.substring(line);
    if (last.length() > LONG_LINE && FULL_STOPS.indexOf(last.charAt(last.length() - 1)) < 0) {
      Span tail = new Span(view.length() - Math.min(TAIL, last.length()), view.length());
      return new Extent(Completeness.BROKEN_OFF, Optional.of(text.original(tail)));
    }
    TextSearch excerpt = EXCERPT.in(text.original());
    if (excerpt.find()) {
      return new Extent(Completeness.EXCERPT, Optional.of(excerpt.span()));
    }
    TextSearch tells = TELLS.in(view);
    return heading.genre() == Genre.NEWS_REPORT && tells.find()
        ? new Extent(Completeness.ABRIDGED_REPORT, Optional.of(text.original(tells.span())))
        : new Extent(Completeness.COMPLETE, Optional.empty());
  }
}
