package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.model.Span;

/** Recognises the name of a meeting by where it ends. */
final class MeetingNames {

  private static final String NUMBER = "[一二三四五六七八九十]{1,3}";

  /** How far left a bare 全会 reaches for its name, in UTF-16 units. */
  private static final int FARTHEST = 3000;

  private static final String JOINTS = "、和及与";

  /** Congresses of mass organisations, by the name or by its short form (中国工会十八大). */
  private static final Pattern MASS =
      Pattern.compile(
          "(?:中国工会|中国妇女|中国残联|中国科协|中国侨联|共青团|全国工会|全国妇女|团的?|工会|妇女)第?"
              + NUMBER
              + "(?:大|次(?:全国)?代表大会)$");

  private static final Pattern PARTY =
      Pattern.compile(
          "(?:党中央|(?:中国共产党|党的)?(?:"
              + NUMBER
              + "大|"
              + NUMBER
              + "届(?:"
              + NUMBER
              + "中(?:全会)?|历次全会))|(?:中国共产党|党的)?第"
              + NUMBER
              + "次全国代表大会)$");

  /** 十九届二中、三中、四中全会: one term, several sessions. */
  private static final Pattern PLENUMS =
      Pattern.compile(
          "(?:中国共产党|党的)?"
              + NUMBER
              + "届(?:"
              + NUMBER
              + "中(?:全会)?[、和及与]){1,6}"
              + NUMBER
              + "中(?:全会)?$");

  /** A meeting of a level (中央…会议, 市第…次党代会); no verb stands between level and meeting. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:第"
              + NUMBER
              + "次(?!代表|全体|会议))?(?:(?:"
              + NUMBER
              + "届)?中央|全总|省总|市总|县总|全国|全省|全市|全县|全区|全州|自治区|省|市|县|区|州)"
              + "(?:(?!贯彻|落实|传达|学习|领会|深入|结合|按照|要|把|对|在)[\\p{IsHan}0-9“”（）()]){0,30}?"
              + "(?:会议|大会|全会|党代会|座谈会|两会|全委会|工代会|妇代会|团代会)$");

  /** 省委十二届五次全会, 全国妇联十三届二次执委会议: a body's, by term and session. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:中国工会|中国妇女|(?:全总|总工会|省总|市总|妇联|团委|团[省市县区]委|团中央|党委|[省市县区州]委)|全国妇联)"
              + "第?"
              + NUMBER
              + "届第?"
              + NUMBER
              + "次(?:全体|全委|执委|常委)?(?:[(（]?扩大[)）]?)?(?:会议|全会|会)$");

  /** {@code 全国两会} without what it is of. */
  private static final Pattern TWO = Pattern.compile("(?<!\\p{IsHan})两会$");

  private static final Pattern PLENUM =
      Pattern.compile("(?:党的)?(?<name>" + NUMBER + "届" + NUMBER + "中全会)");

  private static final Pattern OF_PARTY =
      Pattern.compile(NUMBER + "(?:大|届(?:" + NUMBER + "中|历次).*)");

  private static final Pattern TERM = Pattern.compile(NUMBER + "届");
  private static final Pattern SESSION = Pattern.compile("(?<number>" + NUMBER + ")中(?:全会)?");

  /** 二中、三中全会 share one 全会, so what they decided is told as one; 二中全会、三中全会 do not. */
  private static final Pattern SHARED = Pattern.compile("中[、和及与]");

  private MeetingNames() {}

  /**
   * One meeting in an enumeration.
   *
   * @param where its own place
   * @param name its name with the parts that the enumeration shares
   */
  record Named(Span where, String name) {}

  /** {@return the meeting that {@code piece} ends with} */
  static Optional<Span> endingIn(String view, Span piece) {
    return Stream.of(MASS, PARTY, COUNTED, NAMED, TWO)
        .flatMap(name -> last(name, view, piece).stream())
        .findFirst();
  }

  /**
   * {@return the meetings joined by 、 or 和 that {@code piece} ends with, in the order of the text;
   * 十九届二中、三中全会, sessions of one term, are one if they share one 全会}
   */
  static List<Named> listEndingIn(String view, Span piece) {
    List<Named> meetings = new ArrayList<>();
    int end = piece.end();
    while (end > piece.start()) {
      Optional<Span> plenums = last(PLENUMS, view, new Span(piece.start(), end));
      Optional<Span> meeting = plenums;
      if (plenums.isPresent()) {
        meetings.addAll(0, sessions(view, plenums.get()));
      } else {
        int joint = end;
        while (joint > piece.start() && JOINTS.indexOf(view.charAt(joint - 1)) < 0) {
          joint--;
        }
        meeting = endingIn(view, new Span(joint, end));
        meeting.ifPresent(where -> meetings.add(0, new Named(where, inFull(where.in(view)))));
      }
      boolean joined =
          meeting.isPresent()
              && meeting.get().start() > piece.start()
              && JOINTS.indexOf(view.charAt(meeting.get().start() - 1)) >= 0;
      end = joined ? meeting.get().start() - 1 : piece.start();
    }
    return meetings;
  }

  private static List<Named> sessions(String view, Span plenums) {
    Matcher term = TERM.matcher(view).region(plenums.start(), plenums.end());
    Matcher session = SESSION.matcher(view).region(plenums.start(), plenums.end());
    List<Named> sessions = new ArrayList<>();
    if (SHARED.matcher(plenums.in(view)).find()) {
      return List.of(new Named(plenums, ofOneTerm(plenums.in(view))));
    }
    int start = plenums.start();
    if (term.find()) {
      while (session.find()) {
        String name = "党的" + term.group() + session.group("number") + "中全会";
        sessions.add(new Named(new Span(start, session.end()), name));
        start = session.end() + 1;
      }
    }
    return sessions;
  }

  /** 党的 before the sessions of one term, 全会 behind them. */
  private static String ofOneTerm(String plenums) {
    String sessions = plenums.replaceFirst("^(?:中国共产党|党的)", "");
    return "党的" + sessions + (sessions.endsWith("全会") ? "" : "全会");
  }

  /** {@return {@code name} with the parts that texts leave out: 党的, the 全会 of 二中} */
  private static String inFull(String name) {
    String whole = name.endsWith("中") ? name + "全会" : name;
    return (OF_PARTY.matcher(whole).matches() ? "党的" : "") + whole;
  }

  /** {@return the Party's plenary session that is named last before {@code at}} */
  static Optional<String> plenumBefore(String view, int at) {
    Optional<String> last = Optional.empty();
    Matcher matcher = PLENUM.matcher(view).region(Math.max(0, at - FARTHEST), at);
    while (matcher.find()) {
      last = Optional.of("党的" + matcher.group("name"));
    }
    return last;
  }

  private static Optional<Span> last(Pattern name, String view, Span piece) {
    Matcher matcher = name.matcher(view).region(piece.start(), piece.end());
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }
}
