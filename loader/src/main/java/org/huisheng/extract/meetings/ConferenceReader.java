package org.huisheng.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.bodies.Subjects;
import org.huisheng.extract.text.Claims;
import org.huisheng.lexicon.MeetingLexicon;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds meetings called by a topic: 召开全市妇联系统工作会议, 在全省教育大会上, 中央经济工作会议精神.
 *
 * <p>What stands before a head (会议, 推进会) names a meeting only if something frames it: a verb of
 * convening, 在 … 上, or a scope (全市, 中央, a body) right before the topic.
 */
final class ConferenceReader {

  private static final String CLAUSE_MARKS = "。！？；!?;,，:：\n》《\u3000 ";
  private static final int LONGEST_NAME = ConferenceNames.LONGEST_NAME;
  private static final int LONGEST_SCOPED = 18;

  private static final Pattern FUNCTION = Pattern.compile("[的了把在将对要是等据从向]|主持|出席|列席|参加|听取|审议");
  private static final Pattern DATED =
      Pattern.compile("^.{0,12}?(?:[日号]|近日|日前|今天|昨天|当天)(?:上午|下午|晚)?");
  private static final Pattern ORDINAL = Pattern.compile("第(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[次届]$");

  /** How many there were, or are to be: none of them is named. */
  private static final Pattern COUNTED =
      Pattern.compile("^[一二三四五六七八九十百两多余几0-9]{1,5}(?:余|多)?(?:次|场|期|轮|个)");

  /** 推进会暨工作调度会 goes on. */
  private static final Pattern JOINED = Pattern.compile("^暨\\p{IsHan}{0,20}会");

  private static final Pattern LEADING = Pattern.compile("^(?:了|以|的|本次|这次|一次)+");
  private static final Pattern HELD =
      Pattern.compile("^(?:[于在]\\p{IsHan}{1,12})?(?:胜利|隆重|顺利)?(?:召开|举行|闭幕|开幕)");
  private static final Pattern OTHER_MEETING = Pattern.compile("会议?(?:和|与|及|以及|、)");
  private static final Pattern ONE_EACH = Pattern.compile("(?:相继|分别|先后)$");

  private final MeetingLexicon lexicon;
  private final BodyIndex bodies;
  private final Subjects subjects;
  private final String view;
  private final TextPattern heads;
  private final ConferenceNames names;

  /**
   * @param heads what {@link #heads(MeetingLexicon)} made of the lexicon, once for all documents
   */
  ConferenceReader(
      MeetingLexicon lexicon, TextPattern heads, BodyIndex bodies, Subjects subjects, String view) {
    this.lexicon = lexicon;
    this.bodies = bodies;
    this.subjects = subjects;
    this.view = view;
    this.names = new ConferenceNames(lexicon, bodies, subjects, view);
    this.heads = heads;
  }

  /** {@return a pattern of the words that names of conferences end with} */
  static TextPattern heads(MeetingLexicon lexicon) {
    return TextPattern.compile(
        lexicon.heads().stream()
            .map(head -> Pattern.quote(head.text()))
            .collect(Collectors.joining("|", "(?:", ")(?!议)")));
  }

  /**
   * {@return the conferences named in the view}
   *
   * @param taken places that name other meetings
   */
  List<MeetingSighting> read(Claims taken) {
    List<MeetingSighting> found = new ArrayList<>();
    TextSearch matcher = heads.in(view);
    while (matcher.find()) {
      Span head = new Span(matcher.start(), matcher.end());
      boolean isClass = lexicon.cues("class").stream().anyMatch(word -> follows(word, head.end()));
      boolean isDelegates =
          view.startsWith("代表", head.start() - 2) && !head.in(view).endsWith("座谈会");
      String after = view.substring(head.end(), after(head));
      boolean isOne = !COUNTED.matcher(after).find() && !JOINED.matcher(after).find();
      if (!isClass && !isDelegates && isOne && taken.isFree(head)) {
        found.addAll(framed(head));
      }
    }
    return found;
  }

  private boolean follows(String word, int at) {
    return view.startsWith(word, at);
  }

  private List<MeetingSighting> framed(Span head) {
    int clause = clauseStart(head.start());
    Optional<Integer> convened = afterVerb(clause, head.start());
    boolean isHabit =
        lexicon.cues("habitual").stream().anyMatch(view.substring(clause, head.start())::contains);
    if (convened.isPresent() && !isHabit) {
      return convened(new Span(convened.get(), head.end()), head);
    }
    Optional<Integer> start = at(clause, head).or(() -> scope(clause, head.start()));
    if (start.isEmpty() && HELD.matcher(view.substring(head.end(), after(head))).find()) {
      start = Optional.of(withoutDate(clause, head.start()));
    }
    return start
        .map(from -> trimmed(from, head))
        .filter(where -> names.isName(where, head))
        .map(where -> List.of(names.named(where, head, names.organiser(where))))
        .orElse(List.of());
  }

  private int after(Span head) {
    return Math.min(view.length(), head.end() + LONGEST_NAME);
  }

  /** A clause begins after a mark outside of quotation marks, and after another meeting (会议和). */
  private int clauseStart(int at) {
    int start = at;
    int floor = Math.max(0, at - LONGEST_NAME);
    int depth = 0;
    while (start > floor) {
      char c = view.charAt(start - 1);
      depth += c == '”' ? 1 : c == '“' ? -1 : 0;
      if (depth <= 0 && CLAUSE_MARKS.indexOf(c) >= 0) {
        break;
      }
      start--;
    }
    Matcher other = OTHER_MEETING.matcher(view).region(start, at);
    while (other.find()) {
      start = other.end();
    }
    return start;
  }

  private Optional<Integer> afterVerb(int clause, int head) {
    String before = view.substring(clause, head);
    return lexicon.cues("convene").stream()
        .filter(verb -> before.lastIndexOf(verb) >= 0)
        .map(verb -> clause + before.lastIndexOf(verb) + verb.length())
        .max(Integer::compare);
  }

  /** {@code 在全市教育工作会议上}. */
  private Optional<Integer> at(int clause, Span head) {
    int in = view.substring(clause, head.start()).lastIndexOf('在');
    boolean isAt = in >= 0 && (follows("上", head.end()) || follows("期间", head.end()));
    return isAt ? Optional.of(clause + in + 1) : Optional.empty();
  }

  /** The last scope word or body before the head, if no word of grammar comes between. */
  private Optional<Integer> scope(int clause, int head) {
    int from = Math.max(clause, head - LONGEST_SCOPED);
    for (int start = from; start < head; start++) {
      String topic = view.substring(start, head);
      boolean opens =
          bodies.startingAt(start).isPresent()
              || lexicon.cues("scope").stream()
                  .anyMatch(word -> word.length() > 1 && topic.startsWith(word));
      if (opens && !FUNCTION.matcher(topic).find()) {
        Matcher ordinal = ORDINAL.matcher(view).region(Math.max(clause, start - 6), start);
        return Optional.of(ordinal.find() ? ordinal.start() : start);
      }
    }
    return Optional.empty();
  }

  private int withoutDate(int clause, int head) {
    Matcher dated = DATED.matcher(view.substring(clause, head));
    return dated.find() ? clause + dated.end() : clause;
  }

  private Span trimmed(int from, Span head) {
    Matcher leading = LEADING.matcher(view.substring(from, head.start()));
    int start = from + (leading.find() ? leading.end() : 0);
    return new Span(Math.min(start, head.start()), head.end());
  }

  private List<MeetingSighting> convened(Span printed, Span head) {
    Span where = trimmed(printed.start(), head);
    boolean isRelativeClause = view.startsWith("的", printed.start());
    if (isRelativeClause || !names.isName(where, head)) {
      return List.of();
    }
    List<Bodies.Placed> hosts = subjects.before(head.start());
    boolean eachOne =
        hosts.size() > 1
            && ONE_EACH.matcher(untilVerb(hosts.get(hosts.size() - 1).inView().end())).find();
    if (!eachOne || names.isScoped(where)) {
      return List.of(names.named(where, head, names.organiser(where)));
    }
    Span whole = new Span(hosts.get(0).inView().start(), head.end());
    return hosts.stream().map(host -> names.named(whole, where, head, host.name())).toList();
  }

  private String untilVerb(int from) {
    String rest = view.substring(from, Math.min(view.length(), from + LONGEST_SCOPED));
    int verb =
        lexicon.cues("convene").stream()
            .mapToInt(rest::indexOf)
            .filter(at -> at >= 0)
            .min()
            .orElse(0);
    return rest.substring(0, verb);
  }
}
