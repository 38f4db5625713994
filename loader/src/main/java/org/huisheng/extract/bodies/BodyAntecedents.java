package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.BodyPart;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.Basis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Level;
import org.huisheng.model.Span;

/**
 * Reads names that lean on something said before: 第十五届委员会, 党组书记, 新一届中央委员会. Remembers the bodies of
 * one document in their order; for one thread.
 */
final class BodyAntecedents {

  private static final Pattern LOCAL_GROUP =
      Pattern.compile("(?<unit>[厅局委院校台社]?)(?<group>党组|党委)(?=书记|副书记|成员|委员)");

  private static final Pattern CENTRAL =
      Pattern.compile(
          "(?:中国共产党|中共|党的)?(?<which>新一届|第?(?<term>[一二三四五六七八九十]{1,3})届)?"
              + "(?<name>中央委员会|中央纪律检查委员会|中央纪委|中央政治局)");

  private static final Pattern CONGRESS = Pattern.compile("(?:党的|中共)([一二三四五六七八九十]{1,3})大");

  private final BodyLexicon lexicon;
  private final String view;
  private final List<BodyMatch> before = new ArrayList<>();

  BodyAntecedents(BodyLexicon lexicon, String view) {
    this.lexicon = lexicon;
    this.view = view;
  }

  void remember(BodyMatch match) {
    before.add(match);
  }

  /** {@return what begins at {@code from} and leans on what was remembered} */
  Optional<BodyMatch> at(BodySentence sentence, int from) {
    return switch (view.charAt(from)) {
      case '中', '党', '新' -> central(sentence, from).or(() -> localGroup(sentence, from));
      case '厅', '局', '委', '院', '校', '台', '社' -> localGroup(sentence, from);
      default -> central(sentence, from).or(() -> termPart(sentence, from));
    };
  }

  /** 市总工会召开第十五届委员会…: the nearest body before it that has such a part. */
  private Optional<BodyMatch> termPart(BodySentence sentence, int from) {
    Optional<BodyTerm> term = BodyTerm.at(view, from, sentence.end());
    if (term.isEmpty()) {
      return Optional.empty();
    }
    return lexicon
        .termParts()
        .longestAt(view, term.get().end(), sentence.end())
        .flatMap(
            hit ->
                latest(hit.value())
                    .map(host -> BodyGrammar.partOf(host, hit.value(), term.get().name()))
                    .map(part -> leaning(new Span(from, hit.end()), part)));
  }

  private Optional<BodyIdentity> latest(BodyPart part) {
    for (int i = before.size() - 1; i >= 0; i--) {
      BodyIdentity body = before.get(i).identity();
      if (part.hosts().contains(body.kind()) && !body.name().contains("届")) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  private static BodyMatch leaning(Span where, BodyIdentity body) {
    return new BodyMatch(where, body.resolved() ? body.because(Basis.ANTECEDENT) : body);
  }

  /** 局党组书记: the group of the first bureau named; 党组书记: of the first body that has one. */
  private Optional<BodyMatch> localGroup(BodySentence sentence, int from) {
    Matcher group = LOCAL_GROUP.matcher(view).region(from, sentence.end());
    if (before.isEmpty() || !group.useTransparentBounds(true).lookingAt()) {
      return Optional.empty();
    }
    String unit = group.group("unit");
    Optional<BodyPart> part =
        lexicon
            .parts()
            .longestAt(view, group.start("group"), group.end("group"))
            .map(NameIndex.Hit::value);
    boolean afterName =
        unit.isEmpty() && from > sentence.start() && Character.isIdeographic(view.charAt(from - 1));
    if (part.isEmpty() || afterName) {
      return Optional.empty();
    }
    return host(unit, part.get())
        .map(host -> BodyGrammar.partOf(host, part.get(), ""))
        .map(body -> leaning(new Span(from, group.end()), body));
  }

  private Optional<BodyIdentity> host(String unit, BodyPart part) {
    List<BodyIdentity> hosts =
        before.stream()
            .map(BodyMatch::identity)
            .filter(body -> part.hosts().contains(body.kind()))
            .filter(body -> body.level().isPresent() && body.level().get() != Level.NATIONAL)
            .filter(body -> body.name().endsWith(unit) || (unit.equals("委") && isCommittee(body)))
            .toList();
    if (hosts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(hosts.get(0));
  }

  private static boolean isCommittee(BodyIdentity body) {
    return body.kind() == BodyKind.GOVERNMENT && body.name().endsWith("委员会");
  }

  /** Central bodies of one term; 新一届 is that of the congress named last. */
  private Optional<BodyMatch> central(BodySentence sentence, int from) {
    Matcher name = CENTRAL.matcher(view).region(from, sentence.end());
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    Optional<String> term = Optional.ofNullable(name.group("term"));
    if (term.isEmpty()) {
      term = name.group("which") != null ? congressBefore(from) : termOfCoordinate(from);
    }
    String body = name.group("name").replace("纪委", "纪律检查委员会");
    return term.map(t -> "中国共产党第" + t + "届" + body)
        .map(
            canonical ->
                new BodyIdentity(
                    canonical,
                    BodyKind.PARTY_CENTRE,
                    Optional.of(Level.NATIONAL),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    name.group("term") != null ? Basis.PATTERN : Basis.ANTECEDENT))
        .map(identity -> new BodyMatch(new Span(from, name.end()), identity));
  }

  private Optional<String> congressBefore(int from) {
    Matcher congress = CONGRESS.matcher(view).region(0, from);
    Optional<String> last = Optional.empty();
    while (congress.find()) {
      last = Optional.of(congress.group(1));
    }
    return last;
  }

  /** 新一届中央委员会和中央纪律检查委员会: the second is of the first one's term. */
  private Optional<String> termOfCoordinate(int from) {
    if (before.isEmpty() || from == 0 || "和及、".indexOf(view.charAt(from - 1)) < 0) {
      return Optional.empty();
    }
    BodyMatch last = before.get(before.size() - 1);
    Matcher term = Pattern.compile("^中国共产党第([一二三四五六七八九十]{1,3})届").matcher(last.identity().name());
    return last.inView().end() == from - 1 && term.find()
        ? Optional.of(term.group(1))
        : Optional.empty();
  }
}
