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

/** Finds meetings with a term and a number: 第十四届委员会第九次全体会议, 二十届一中全会, 省十四届人大四次会议. */
final class PlenaryReader {

  private static final String N = "([一二三四五六七八九十]{1,3}|[0-9]{1,2})";
  private static final int LONGEST_LEAD = 12;
  private static final String NATIONAL = "全国";
  private static final TextPattern CENTRAL =
      TextPattern.compile(
              "(?:党的|中国共产党|中共)?第?" + N + "届((?:[一二三四五六七八九]中(?:全会)?[、和及与]?){1,7})(?<=全会)")
          .near(9, "届");
  private static final TextPattern CENTRAL_FULL =
      TextPattern.compile(
              "(?:党的|中国共产党|中共)?第?" + N + "届(中央委员会|中央纪律检查委员会|中央纪委)第?" + N + "次全(?:体会议|会)")
          .near(9, "届");
  private static final TextPattern NUMBERED =
      TextPattern.compile(
              "第?"
                  + N
                  + "届(执行委员会|常务委员会|委员会|常委会|执委会|理事会|(?:全国)?人民代表大会|(?:全国)?人大|全国委员会)?(常务委员会|常委会)?"
                  + ("第?" + N + "次(全体|全委|执委|常委|主席|主任|理事)?([(（]扩大[)）])?(?:委员)?(?:会议|全会|会)"))
          .near(4, "届");
  private static final Pattern TERM = Pattern.compile("第?" + N + "届\\p{IsHan}{0,8}委员会$");
  private static final Pattern PARTY_COMMITTEE = Pattern.compile("中国共产(?:党|主义青年团).+委员会");
  private static final Pattern CONSULTATIVE = Pattern.compile("(?:中国人民政治协商会议|政协)$");

  /** What the national federations are called before the number of their term. */
  private static final Pattern OF_NATION = Pattern.compile("中国(?:工会|妇女)$");

  private final BodyIndex bodies;
  private final PlaceBefore places;
  private final Subjects subjects;
  private final String view;

  PlenaryReader(BodyIndex bodies, PlaceBefore places, Subjects subjects, String view) {
    this.bodies = bodies;
    this.places = places;
    this.subjects = subjects;
    this.view = view;
  }

  /** {@return the meetings named in the view, not in order} */
  List<MeetingSighting> read() {
    List<MeetingSighting> found = new ArrayList<>();
    for (TextSearch m = CENTRAL.in(view); m.find(); ) {
      for (char session : m.group(2).replaceAll("[^一二三四五六七八九]", "").toCharArray()) {
        found.add(central(m, "中央委员会", String.valueOf(session)));
      }
    }
    for (TextSearch m = CENTRAL_FULL.in(view); m.find(); ) {
      found.add(central(m, m.group(2).replace("纪委", "纪律检查委员会"), m.group(3)));
    }
    Claims central = Claims.of(found.stream().map(MeetingSighting::inView).toList());
    for (TextSearch m = NUMBERED.in(view); m.find(); ) {
      Span where = new Span(m.start(), m.end());
      if (central.isFree(where)) {
        found.add(numbered(m));
      }
    }
    return found;
  }

  private static MeetingSighting central(TextSearch m, String body, String number) {
    OptionalInt term = ChineseNumerals.parse(m.group(1));
    OptionalInt session = ChineseNumerals.parse(number);
    String name = "中国共产党第%s届%s第%s次全体会议".formatted(han(term), body, han(session));
    String organiser = body.equals("中央委员会") ? "中国共产党中央委员会" : "中国共产党中央纪律检查委员会";
    return sighting(
        new Span(m.start(), m.end()), name, MeetingKind.PLENARY, term, session, organiser);
  }

  private static String han(OptionalInt number) {
    return ChineseNumerals.han(number.orElse(0));
  }

  private static MeetingSighting sighting(
      Span where, String name, MeetingKind kind, OptionalInt term, OptionalInt session, String of) {
    return new MeetingSighting(
        where, name, kind, term, session, Optional.of(of).filter(b -> !b.isEmpty()), Basis.PATTERN);
  }

  private MeetingSighting numbered(TextSearch m) {
    String organ = m.group(2) == null ? "" : m.group(2);
    if (organ.contains("人")) {
      return peoplesCongress(m);
    }
    Optional<PlaceBefore.Found> place = places.endingAt(m.start());
    if (place.isPresent() && CONSULTATIVE.matcher(leftOf(place.get().where().start())).find()) {
      return consultative(m, place.get().division(), place.get().where().start() - "政协".length());
    }
    Matcher national = OF_NATION.matcher(view).region(Math.max(0, m.start() - 4), m.start());
    if (national.find()) {
      String federation = national.group().endsWith("工会") ? "中华全国总工会" : "中华全国妇女联合会";
      return ofBody(m, federation, organ, national.start());
    }
    Optional<Bodies.Placed> left = bodies.covering(m.start()).or(() -> bodies.endingAt(m.start()));
    Optional<String> host =
        left.map(placed -> TERM.matcher(placed.name()).replaceFirst(""))
            .filter(name -> !name.isEmpty())
            .or(() -> subjects.convening(m.start()))
            .or(bodies::own);
    int start = left.map(placed -> Math.min(placed.inView().start(), m.start())).orElse(m.start());
    return ofBody(m, host.orElse(""), organ, start);
  }

  private MeetingSighting peoplesCongress(TextSearch m) {
    boolean leads = view.startsWith(NATIONAL, m.start() - NATIONAL.length());
    boolean national = leads || m.group(2).startsWith(NATIONAL);
    Optional<PlaceBefore.Found> place = national ? Optional.empty() : places.endingAt(m.start());
    String division = place.map(PlaceBefore.Found::division).orElse("");
    int start =
        leads
            ? m.start() - NATIONAL.length()
            : place.map(found -> found.where().start()).orElse(m.start());
    boolean standing = m.group(3) != null;
    String body = (national ? NATIONAL : "") + "人民代表大会" + (standing ? "常务委员会" : "");
    OptionalInt term = ChineseNumerals.parse(m.group(1));
    OptionalInt session = ChineseNumerals.parse(m.group(4));
    String name = "%s第%s届%s第%s次会议".formatted(division, han(term), body, han(session));
    return sighting(
        new Span(start, m.end()),
        name,
        standing ? MeetingKind.PLENARY : MeetingKind.CONGRESS,
        term,
        session,
        division.isEmpty() && !national ? "" : division + body);
  }

  private static MeetingSighting consultative(TextSearch m, String division, int start) {
    OptionalInt term = ChineseNumerals.parse(m.group(1));
    OptionalInt session = ChineseNumerals.parse(m.group(4));
    String name = "中国人民政治协商会议%s第%s届委员会第%s次会议".formatted(division, han(term), han(session));
    String organiser = "中国人民政治协商会议" + division + "委员会";
    return sighting(
        new Span(Math.max(0, start), m.end()), name, MeetingKind.PLENARY, term, session, organiser);
  }

  private String leftOf(int at) {
    return view.substring(Math.max(0, at - LONGEST_LEAD), at);
  }

  private static MeetingSighting ofBody(TextSearch m, String host, String organ, int start) {
    OptionalInt term = ChineseNumerals.parse(m.group(1));
    OptionalInt session = ChineseNumerals.parse(m.group(4));
    String kindOf = m.group(5) == null ? "" : m.group(5);
    String enlarged = m.group(6) == null ? "" : m.group(6);
    boolean isParty = PARTY_COMMITTEE.matcher(host).matches();
    String committee =
        switch (kindOf) {
          case "执委" -> "执行委员会";
          case "常委" -> "常务委员会";
          case "理事" -> "理事会";
          default -> organ.isEmpty() ? "委员会" : organ.replace("执委会", "执行委员会");
        };
    String base = isParty ? host.substring(0, host.length() - "委员会".length()) : host;
    boolean isPlain = m.group().endsWith("会议") && kindOf.isEmpty();
    String name =
        "%s第%s届%s第%s次%s%s会议"
            .formatted(base, han(term), committee, han(session), isPlain ? "" : "全体", enlarged);
    return sighting(new Span(start, m.end()), name, MeetingKind.PLENARY, term, session, host);
  }
}
