package org.huisheng.extract.bodies;

import java.util.List;
import java.util.Optional;
import org.huisheng.lexicon.AnchorForm;
import org.huisheng.lexicon.BodyEnding;
import org.huisheng.lexicon.BodyHead;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.BodyPart;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;

/**
 * Reads one name of a body: an anchor that says where it belongs (杭州市, 市, 中国), a head (总工会) or a
 * modified ending (安全生产+委员会), and parts after it (党组). Immutable; made for one document.
 */
final class BodyGrammar {

  static final TextPattern CHANNEL =
      TextPattern.compile(
          "[“\"「]([^“”\"「」]{2,12})[”\"」](?:官方)?(?:微信)?(?:公众号|公众平台|订阅号|服务号|视频号|抖音号|头条号|客户端)");

  private static final String STANDING = "常务委员会";

  /** Characters between 《 and 》 of a newspaper. */
  private static final int LONGEST_TITLE = 10;

  private final BodyLexicon lexicon;
  private final BodyAnchors anchors;
  private final BodyNames names;
  private final BodyEndings endings;

  /** One way to name a body. */
  private interface Form {
    Optional<BodyMatch> at(BodySentence sentence, int from);
  }

  /** All ways; of two that reach as far the first holds. */
  private final List<Form> forms =
      List.of(
          this::framed, this::national, this::anchored, this::quoted, this::channel, this::alone);

  BodyGrammar(BodyLexicon lexicon, BodyAnchors anchors, BodyNames names) {
    this.lexicon = lexicon;
    this.anchors = anchors;
    this.names = names;
    this.endings = new BodyEndings(lexicon);
  }

  /** {@return the longest name that begins at {@code from}, with the parts that follow it} */
  Optional<BodyMatch> at(BodySentence sentence, int from) {
    BodyMatch longest = null;
    for (Form form : forms) {
      Optional<BodyMatch> found = form.at(sentence, from);
      if (found.isPresent()) {
        BodyMatch whole = withParts(sentence, found.get());
        boolean isLonger = longest == null || whole.inView().end() > longest.inView().end();
        longest = isLonger ? whole : longest;
      }
    }
    return Optional.ofNullable(longest);
  }

  private Optional<BodyMatch> national(BodySentence sentence, int from) {
    String view = sentence.view();
    return lexicon
        .national()
        .longestAt(view, from, sentence.end())
        .filter(hit -> hit.value().neighbours().allow(view, from, hit.end()))
        .map(hit -> new BodyMatch(new Span(from, hit.end()), BodyIdentity.of(hit.value())));
  }

  /** “江川工会”微信公众号: a medium by the word after its quoted name. */
  private Optional<BodyMatch> channel(BodySentence sentence, int from) {
    return CHANNEL
        .at(sentence.view(), from, sentence.end())
        .map(
            channel ->
                new BodyMatch(
                    new Span(from, channel.end()), names.medium(channel.group(1), BodyKind.MEDIA)));
  }

  /** 《南方周末报》: a medium by the last word of its title. */
  private Optional<BodyMatch> quoted(BodySentence sentence, int from) {
    if (sentence.view().charAt(from) != '《') {
      return Optional.empty();
    }
    int close = sentence.reach(from + 1, LONGEST_TITLE);
    if (close >= sentence.end() || sentence.view().charAt(close) != '》') {
      return Optional.empty();
    }
    return endings
        .closing(sentence, from + 1, close)
        .map(ending -> names.medium(sentence.view().substring(from + 1, close), ending.kind()))
        .map(medium -> new BodyMatch(new Span(from, close + 1), medium));
  }

  /** 曲阜师范大学, 东风电机股份有限公司: no division comes first, the name is the body's own. */
  private Optional<BodyMatch> alone(BodySentence sentence, int from) {
    if (!Character.isIdeographic(sentence.view().charAt(from)) || !sentence.startsName(from)) {
      return Optional.empty();
    }
    return endings
        .after(sentence, from, AnchorForm.NONE)
        .map(
            hit -> {
              Span where = new Span(from, hit.end());
              return new BodyMatch(where, BodyNames.own(where.in(sentence.view()), hit.ending()));
            });
  }

  /** 中共杭州市委, 团市委: a word before the division belongs to the name. */
  private Optional<BodyMatch> framed(BodySentence sentence, int from) {
    Optional<NameIndex.Hit<String>> frame =
        lexicon.frameWords().longestAt(sentence.view(), from, sentence.end());
    if (frame.isEmpty() || frame.get().end() >= sentence.end()) {
      return Optional.empty();
    }
    BodyLexicon.Heads heads = lexicon.frames().get(frame.get().value());
    return anchors.at(sentence, frame.get().end()).stream()
        .flatMap(anchor -> head(sentence, from, anchor, heads).stream())
        .findFirst();
  }

  private Optional<BodyMatch> anchored(BodySentence sentence, int from) {
    List<BodyAnchor> begun = anchors.at(sentence, from);
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    BodyLexicon.Heads heads = lexicon.frames().get("");
    return begun.stream()
        .flatMap(
            anchor ->
                head(sentence, from, anchor, heads)
                    .or(() -> ending(sentence, from, anchor))
                    .filter(match -> anchors.standsFree(sentence, from, anchor))
                    .stream())
        .findFirst();
  }

  private Optional<BodyMatch> head(
      BodySentence sentence, int from, BodyAnchor anchor, BodyLexicon.Heads heads) {
    String view = sentence.view();
    Optional<BodyTerm> term = BodyTerm.at(view, anchor.end(), sentence.end());
    int start = term.map(BodyTerm::end).orElse(anchor.end());
    return (term.isPresent() ? heads.afterTerm() : heads.plain())
        .longestAt(view, start, sentence.end())
        .filter(hit -> fits(anchor, hit.value(), view, start, hit.end()))
        .map(
            hit -> {
              Span span = new Span(from, hit.end());
              String termName = term.map(BodyTerm::name).orElse("");
              return new BodyMatch(span, names.of(anchor, hit.value(), termName, span.in(view)));
            });
  }

  private static boolean fits(BodyAnchor anchor, BodyHead head, String view, int start, int end) {
    return head.anchors().contains(anchor.form()) && head.neighbours().allow(view, start, end);
  }

  private Optional<BodyMatch> ending(BodySentence sentence, int from, BodyAnchor anchor) {
    return endings
        .after(sentence, anchor.end(), anchor.form())
        .map(
            hit -> {
              String modifier = sentence.view().substring(anchor.end(), hit.start());
              return new BodyMatch(
                  new Span(from, hit.end()), names.of(anchor, modifier, hit.ending()));
            });
  }

  /** {@return {@code match} with the parts that are printed after it (市委 + 宣传部 + 理论科)} */
  BodyMatch withParts(BodySentence sentence, BodyMatch match) {
    BodyMatch whole = match;
    Optional<BodyMatch> longer = part(sentence, whole);
    while (longer.isPresent()) {
      whole = longer.get();
      longer = part(sentence, whole);
    }
    return whole;
  }

  private Optional<BodyMatch> part(BodySentence sentence, BodyMatch host) {
    String view = sentence.view();
    int end = host.inView().end();
    Optional<BodyTerm> term = BodyTerm.at(view, end, sentence.end());
    int start = term.map(BodyTerm::end).orElse(end);
    BodyIdentity identity = host.identity();
    return (term.isPresent() ? lexicon.termParts() : lexicon.parts())
        .longestAt(view, start, sentence.end())
        .filter(hit -> hit.value().hosts().contains(identity.kind()))
        .filter(hit -> hit.value().neighbours().allow(view, start, hit.end()))
        .map(
            hit ->
                new BodyMatch(
                    new Span(host.inView().start(), hit.end()),
                    partOf(identity, hit.value(), term.map(BodyTerm::name).orElse("")),
                    holdsPosts(view, hit) ? Optional.of(host) : Optional.empty()))
        .or(() -> endingOf(sentence, host));
  }

  /** {@return the part of {@code host} that {@code part} stands for} */
  static BodyIdentity partOf(BodyIdentity host, BodyPart part, String term) {
    String name = part.nameFor(host.name(), term);
    BodyKind kind = part.kind().orElse(host.kind());
    if (kind == BodyKind.TRADE_UNION && host.kind() != BodyKind.TRADE_UNION) {
      return host.part(name, kind).ofWorkplace();
    }
    BodyIdentity body = host.part(name, kind);
    return term.isEmpty() || !name.endsWith(STANDING)
        ? body
        : body.below(name.substring(0, name.length() - STANDING.length()));
  }

  /** 党组书记、主任: the posts that follow are of the group and of its host. */
  private static boolean holdsPosts(String view, NameIndex.Hit<BodyPart> hit) {
    return hit.value().name().endsWith("党组")
        && (view.startsWith("书记", hit.end())
            || view.startsWith("副书记", hit.end())
            || view.startsWith("成员", hit.end()));
  }

  private Optional<BodyMatch> endingOf(BodySentence sentence, BodyMatch host) {
    if (host.identity().kind() == BodyKind.PARTY_CENTRE
        || (host.identity().kind() == BodyKind.MEDIA && !host.identity().name().endsWith("台"))) {
      return Optional.empty();
    }
    int end = host.inView().end();
    return endings
        .after(sentence, end, AnchorForm.HOST)
        .map(
            hit -> {
              String modifier = sentence.view().substring(end, hit.start());
              BodyEnding ending = hit.ending();
              return new BodyMatch(
                  new Span(host.inView().start(), hit.end()),
                  BodyNames.of(host.identity(), modifier, ending));
            });
  }
}
