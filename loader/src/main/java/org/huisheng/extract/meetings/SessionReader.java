package org.huisheng.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.bodies.PlaceBefore;
import org.huisheng.extract.bodies.Subjects;
import org.huisheng.extract.text.ChineseNumerals;
import org.huisheng.extract.text.Claims;
import org.huisheng.model.Basis;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds sittings of standing organs: 市政府第39次常务会议, 省委常委会(扩大)会议, 领导小组第三次会议, 县委全会, and what a study
 * group does (中心组2024年第八次集体学习).
 */
final class SessionReader {

  private static final String ENLARGED = "(?:[(（]扩大[)）]|扩大)?";

  private static final String SITTING =
      "(?:常务|党组|常委会?|党委常委会|党委|主席团|主任|办公|局务|厅务|部务|院务|校务|全体|专题|理论学习中心组|中心组|集体|学习)*"
          + ENLARGED
          + "(?:学习)?"
          + ENLARGED
          + "(?:会议|学习会|学习|会)(?!精神的学习|议)";

  private static final TextPattern NUMBERED =
      TextPattern.compile(
              "(?:(?:19|20)[0-9]{2}年(?:度)?)?第(?<number>[一二三四五六七八九十百]{1,5}|[0-9]{1,3})次" + SITTING)
          .near(8, "第");

  private static final TextPattern PLAIN =
      TextPattern.compile(
          "(?:(?:党委)?常委会|党组|党委|常务|主席团|理论学习中心组)"
              + ENLARGED
              + "(?:学习)?"
              + ENLARGED
              + "(?:会议|学习会|会)(?!议)");

  private static final TextPattern PLENUM = TextPattern.compile("(?:全会|全委会)(?:[(（]扩大[)）])?(?:会议)?");

  /** 江西省委常委会召开会议: the sitting is told by who sits. */
  private static final TextPattern SITS = TextPattern.compile("(?:召开|举行)(?:了)?" + ENLARGED + "会议");

  private static final Pattern PARTY_COMMITTEE = Pattern.compile("中国共产党.+(?:委员会|工作委员会)");
  private static final Pattern ORGAN = Pattern.compile(".+(?:党组|常务委员会|理论学习中心组)");

  /** Between a body and its sitting. */
  private static final Pattern CONVENES =
      Pattern.compile("(?:日前|近日|今天|今日|上午|下午|主持|组织|隆重|[0-9年月日])*(?:召开|举行|开展)(?:了)?$");

  /** An organ that is no body of the document: what a level and a topic lead up to. */
  private static final Pattern ORGAN_BEFORE =
      Pattern.compile(
          "(?<level>中央|全国|全省|全市|全县|省|市|县|区|州|旗|自治区)"
              + "(?:(?!贯彻|落实|召开|举行|学习|传达|审议|主持|参加|出席|按照|[的在了把])\\p{IsHan}){0,26}?"
              + "(?:小组|委员会|指挥部|联席会议|专班|党组|政府|常委会)$");

  private static final String STUDY_GROUP = "理论学习中心组";
  private static final int LONGEST_CONVENING = 16;
  private static final int LONGEST_ORGAN = 30;

  private final BodyIndex bodies;
  private final PlaceBefore places;
  private final Subjects subjects;
  private final String view;
  private final Claims taken;

  /** Who sits: what the text names, from where on, and up to where; and in full. */
  private record Host(Span where, String name) {}

  /**
   * @param taken places that name other meetings; those found here are claimed in it
   */
  SessionReader(
      BodyIndex bodies, PlaceBefore places, Subjects subjects, String view, Claims taken) {
    this.bodies = bodies;
    this.places = places;
    this.subjects = subjects;
    this.view = view;
    this.taken = taken;
  }

  /** {@return the sittings named in the view, not in order} */
  List<MeetingSighting> read() {
    List<MeetingSighting> found = new ArrayList<>();
    for (TextSearch m = NUMBERED.in(view); m.find(); ) {
      host(m.start())
          .ifPresent(
              host -> add(found, sighting(m, host, ChineseNumerals.parse(m.group("number")))));
    }
    for (TextSearch m = PLAIN.in(view); m.find(); ) {
      adjacent(m)
          .or(() -> convener(m.start()))
          .ifPresent(host -> add(found, sighting(m, host, OptionalInt.empty())));
    }
    for (TextSearch m = PLENUM.in(view); m.find(); ) {
      bodies
          .endingAt(m.start())
          .filter(host -> PARTY_COMMITTEE.matcher(host.name()).matches())
          .ifPresent(host -> add(found, plenum(m, host)));
    }
    for (TextSearch m = SITS.in(view); m.find(); ) {
      bodies
          .endingAt(m.start())
          .filter(host -> ORGAN.matcher(host.name()).matches())
          .ifPresent(host -> add(found, sits(m, host)));
    }
    return found;
  }

  private void add(List<MeetingSighting> found, MeetingSighting sighting) {
    if (taken.claim(sighting.inView())) {
      found.add(sighting);
    }
  }

  /** Who stands before a sitting, or is said to convene it. */
  private Optional<Host> host(int at) {
    return bodies.endingAt(at).map(SessionReader::host).or(() -> organ(at)).or(() -> convener(at));
  }

  private static Host host(Bodies.Placed body) {
    return new Host(body.inView(), body.name());
  }

  private Optional<Host> organ(int at) {
    Matcher organ = ORGAN_BEFORE.matcher(view).region(Math.max(0, at - LONGEST_ORGAN), at);
    if (!organ.find()) {
      return Optional.empty();
    }
    String division =
        places
            .endingAt(organ.end("level"))
            .map(PlaceBefore.Found::division)
            .orElse(organ.group("level"));
    return Optional.of(
        new Host(new Span(organ.start(), at), division + view.substring(organ.end("level"), at)));
  }

  /** A study group that convenes is named behind the body it belongs to. */
  private Optional<Host> convener(int at) {
    Matcher convenes = CONVENES.matcher(view).region(Math.max(0, at - LONGEST_CONVENING), at);
    if (!convenes.find()) {
      return Optional.empty();
    }
    boolean isGroup = view.startsWith(STUDY_GROUP, convenes.start() - STUDY_GROUP.length());
    String group = isGroup ? STUDY_GROUP : "";
    List<Bodies.Placed> conveners = subjects.before(at);
    return conveners.stream()
        .reduce((first, last) -> last)
        .map(Bodies.Placed::name)
        .map(name -> new Host(new Span(at, at), name.endsWith(group) ? name : name + group));
  }

  /** A plain sitting stands right behind its body, which may already cover 党组 or 常委会. */
  private Optional<Host> adjacent(TextSearch m) {
    return bodies
        .covering(m.start())
        .filter(body -> body.inView().end() < m.end())
        .or(() -> bodies.endingAt(m.start()))
        .map(SessionReader::host);
  }

  private MeetingSighting sighting(TextSearch m, Host host, OptionalInt session) {
    boolean isBefore = host.where().start() < m.start();
    int start = isBefore ? host.where().start() : m.start();
    int from = isBefore ? Math.max(m.start(), host.where().end()) : m.start();
    return of(new Span(start, m.end()), host.name(), view.substring(from, m.end()), session);
  }

  private MeetingSighting plenum(TextSearch m, Bodies.Placed host) {
    Span where = new Span(host.inView().start(), m.end());
    return new MeetingSighting(
        where,
        host.name() + m.group(),
        MeetingKind.PLENARY,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(host.name()),
        Basis.PATTERN);
  }

  private static MeetingSighting sits(TextSearch m, Bodies.Placed host) {
    Span where = new Span(host.inView().start(), m.end());
    String enlarged = m.group().contains("扩大") ? "扩大" : "";
    return of(where, host.name(), enlarged + "会议", OptionalInt.empty());
  }

  private static MeetingSighting of(Span where, String host, String sitting, OptionalInt session) {
    return new MeetingSighting(
        where,
        host + sitting,
        MeetingKind.SESSION,
        OptionalInt.empty(),
        session,
        Optional.of(host),
        Basis.PATTERN);
  }
}
