package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.BodyPart;
import org.huisheng.model.Basis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Level;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Reads names that lean on something said before: 第十五届委员会, 党组书记, 新一届中央委员会. Remembers the bodies of
 * one document in their order; for one thread.
 */
final class BodyAntecedents {

  static final TextPattern CENTRAL =
      TextPattern.compile(
          "(?:中国共产党|中共|党的)?(?<which>新一届|第?(?<term>[一二三四五六七八九十]{1,3})届)?"
              + "(?<name>中央委员会|中央纪律检查委员会|中央纪委|中央政治局)");

  private static final Pattern TERM_COMMITTEE =
      Pattern.compile("(?<body>.+)(?<term>第[一二三四五六七八九十]{1,3}届)委员会");

  /** Characters between two committees in a list: 委员、. */
  private static final int LONGEST_POST = 6;

  private static final Pattern CONGRESS = Pattern.compile("(?:党的|中共)([一二三四五六七八九十]{1,3})大");

  private final BodyLexicon lexicon;
  private final String view;
  private final List<BodyMatch> before = new ArrayList<>();
  private final LocalGroups groups;

  /**
   * @param known workplaces that are remembered from the start
   */
  BodyAntecedents(BodyLexicon lexicon, String view, List<BodyIdentity> known) {
    this.lexicon = lexicon;
    this.view = view;
    this.groups = new LocalGroups(lexicon, view, known);
  }

  /** {@return the workplace whose groups were spoken of before it was named, if there is one} */
  List<BodyIdentity> namedTooLate() {
    return groups.namedTooLate();
  }

  void remember(BodyMatch match) {
    before.add(match);
    groups.remember(match.identity());
  }

  /** {@return what begins at {@code from} and leans on what was remembered} */
  Optional<BodyMatch> at(BodySentence sentence, int from) {
    return central(sentence, from)
        .or(() -> groups.at(sentence, from))
        .or(() -> termPart(sentence, from))
        .or(() -> listedPart(sentence, from));
  }

  /** 第九届委员会委员、经费审查委员会委员: the second committee is of the first one's body and term. */
  private Optional<BodyMatch> listedPart(BodySentence sentence, int from) {
    if (before.isEmpty() || from == sentence.start() || "、和与及".indexOf(view.charAt(from - 1)) < 0) {
      return Optional.empty();
    }
    BodyMatch last = before.get(before.size() - 1);
    Matcher committee = TERM_COMMITTEE.matcher(last.identity().name());
    boolean isInList =
        last.inView().start() >= sentence.start() && from - last.inView().end() <= LONGEST_POST;
    if (!isInList || !committee.matches()) {
      return Optional.empty();
    }
    return lexicon
        .termParts()
        .longestAt(view, from, sentence.end())
        .filter(hit -> hit.value().hosts().contains(last.identity().kind()))
        .filter(hit -> hit.value().neighbours().allow(view, from, hit.end()))
        .map(
            hit -> {
              BodyIdentity host = last.identity().called(committee.group("body"));
              BodyIdentity part = BodyGrammar.partOf(host, hit.value(), committee.group("term"));
              return leaning(new Span(from, hit.end()), part);
            });
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

  /** Central bodies of one term; 新一届 is that of the congress named last. */
  private Optional<BodyMatch> central(BodySentence sentence, int from) {
    Optional<TextSearch> found = CENTRAL.at(view, from, sentence.end());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TextSearch name = found.get();
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
