package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.BodyPart;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.Basis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Level;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Reads the groups by which one body speaks of its own: 局党组书记, 校党委, 公司工会, 党组成员. Remembers the
 * bodies of one document in their order; for one thread.
 */
final class LocalGroups {

  static final TextPattern GROUP =
      TextPattern.compile(
          "(?:(?<unit>学校|学院|医院|公司|集团|[厅局委院校台社馆])(?<group>党组|党委|纪委|团委|工会)"
              + "|(?<bare>党组|党委)(?=书记|副书记|成员|委员))(?!组织|系统|干部|领导下|政府|和政府)");

  /** Words that may stand directly before 校党委. */
  private static final String BEFORE_NAMES = "由经向在请和与及受按据是为";

  /** Units that say which body is meant even where the text never names it. */
  private static final List<String> WORKPLACES = List.of("学校", "学院", "医院", "公司", "集团", "校", "院");

  private static final String STUDY_GROUP = "理论学习中心组";

  static final TextPattern OFFICE =
      TextPattern.compile(
          "(?<unit>[厅局委院校])(?<office>(?![系友])(?:[\\p{IsHan}&&[^和与及学]]{2,6}?)?(?:办公室|[处科室](?![长室理级])))");

  private final BodyLexicon lexicon;
  private final String view;
  private final List<BodyIdentity> before = new ArrayList<>();
  private final Set<String> unitsWithoutHost = new TreeSet<>();

  /**
   * @param known workplaces that are remembered from the start
   */
  LocalGroups(BodyLexicon lexicon, String view, List<BodyIdentity> known) {
    this.lexicon = lexicon;
    this.view = view;
    before.addAll(known);
  }

  /** {@return the first workplace that one of the groups read before it may have meant} */
  List<BodyIdentity> namedTooLate() {
    return before.stream()
        .filter(body -> body.resolved() && body.kind() != BodyKind.PARTY_COMMITTEE)
        .filter(body -> unitsWithoutHost.stream().anyMatch(unit -> isOf(unit, body)))
        .limit(1)
        .toList();
  }

  void remember(BodyIdentity body) {
    String host = PartyGroups.host(body.name());
    if (!host.equals(body.name())) {
      workplace(host).ifPresent(kind -> before.add(body.called(host).ofKind(kind)));
    }
    before.add(
        body.name().endsWith(STUDY_GROUP)
            ? body.called(body.name().substring(0, body.name().length() - STUDY_GROUP.length()))
            : body);
  }

  /** A group's name tells of its host only where the last word does. */
  private static Optional<BodyKind> workplace(String name) {
    if (name.endsWith("公司") || name.endsWith("集团")) {
      return Optional.of(BodyKind.ENTERPRISE);
    }
    return name.endsWith("大学") || name.endsWith("学院") || name.endsWith("学校")
        ? Optional.of(BodyKind.SCHOOL)
        : Optional.empty();
  }

  /** {@return the group that begins at {@code from}} */
  Optional<BodyMatch> at(BodySentence sentence, int from) {
    Optional<TextSearch> named = GROUP.at(view, from, sentence.end());
    if (named.isEmpty() || !standsFree(sentence, from)) {
      return office(sentence, from);
    }
    TextSearch found = named.get();
    String unit = Optional.ofNullable(found.group("unit")).orElse("");
    String group = unit.isEmpty() ? found.group("bare") : found.group("group");
    Span where = new Span(from, found.end());
    return lexicon
        .parts()
        .longestAt(group, 0, group.length())
        .map(NameIndex.Hit::value)
        .flatMap(part -> denoted(unit, group, part))
        .or(() -> unnamed(unit, where))
        .map(body -> new BodyMatch(where, body.resolved() ? body.because(Basis.ANTECEDENT) : body));
  }

  /** 厅基础教育处, 局督查室: an office of the first body named that is called 厅 or 局. */
  private Optional<BodyMatch> office(BodySentence sentence, int from) {
    Optional<TextSearch> named = OFFICE.at(view, from, sentence.end());
    boolean afterHan = from > sentence.start() && Character.isIdeographic(view.charAt(from - 1));
    if (afterHan || named.isEmpty()) {
      return Optional.empty();
    }
    TextSearch office = named.get();
    return before.stream()
        .filter(body -> body.kind() == BodyKind.GOVERNMENT || body.kind() == BodyKind.SCHOOL)
        .filter(body -> isOf(office.group("unit"), body))
        .findFirst()
        .map(body -> body.part(body.name() + office.group("office"), body.kind()))
        .map(body -> body.resolved() ? body.because(Basis.ANTECEDENT) : body)
        .map(body -> new BodyMatch(new Span(from, office.end()), body));
  }

  private boolean standsFree(BodySentence sentence, int from) {
    char last = from > sentence.start() ? view.charAt(from - 1) : ' ';
    return !Character.isIdeographic(last) || BEFORE_NAMES.indexOf(last) >= 0;
  }

  /** The first body named that has such a group; bare 党组 is also the group named before. */
  private Optional<BodyIdentity> denoted(String unit, String group, BodyPart part) {
    for (BodyIdentity body : before) {
      if (unit.isEmpty()
          && body.kind() == BodyKind.PARTY_COMMITTEE
          && body.name().endsWith(group)) {
        return Optional.of(body);
      }
      if (part.hosts().contains(body.kind()) && isOf(unit, body)) {
        return Optional.of(BodyGrammar.partOf(body, part, ""));
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(String unit, BodyIdentity body) {
    boolean isNational = body.level().equals(Optional.of(Level.NATIONAL));
    return switch (unit) {
      case "" -> body.level().isPresent() && !isNational && body.kind() != BodyKind.SCHOOL;
      case "校", "学校" -> body.kind() == BodyKind.SCHOOL;
      case "院", "医院", "学院" -> body.name().endsWith("院");
      case "公司", "集团" -> body.kind() == BodyKind.ENTERPRISE;
      case "委" -> body.kind() == BodyKind.GOVERNMENT && !isNational && body.name().endsWith("委员会");
      default -> !isNational && body.name().endsWith(unit);
    };
  }

  private Optional<BodyIdentity> unnamed(String unit, Span where) {
    if (!WORKPLACES.contains(unit)) {
      return Optional.empty();
    }
    unitsWithoutHost.add(unit);
    String name = where.in(view);
    BodyKind kind =
        name.endsWith("工会")
            ? BodyKind.TRADE_UNION
            : name.endsWith("团委") ? BodyKind.OTHER : BodyKind.PARTY_COMMITTEE;
    return Optional.of(
        new BodyIdentity(
            name,
            kind,
            Optional.of(Level.GRASSROOTS),
            Optional.empty(),
            Optional.empty(),
            false,
            Basis.UNRESOLVED));
  }
}
