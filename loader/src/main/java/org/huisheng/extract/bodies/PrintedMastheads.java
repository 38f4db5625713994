package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Basis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Furniture;
import org.huisheng.model.Mention;
import org.huisheng.model.Span;

/**
 * Reads the bodies that a page names outside its text, in what cleaning set aside: the site in the
 * bread crumbs, who runs the site, who supports it.
 */
final class PrintedMastheads {

  /**
   * A body named outside the text.
   *
   * @param body which it is
   * @param mention where it is printed
   */
  record Found(BodyIdentity body, Mention mention) {}

  private static final Pattern SITE =
      Pattern.compile(
          "(?m)^[\\s\u3000]*(?:您?(?:当前|现在|所在)?的?位置[:：]\\s*)?(\\p{IsHan}{2,14}?(?:门户网站|门户网|信息网|工会网|新闻网|青年网|网))"
              + "(?:首页)?[\\s\u3000]*[>»›|｜/]");

  private static final Pattern RUN_BY =
      Pattern.compile(
          "(?:主办单位|承办单位|技术支持|版权所有|主管单位|主办|承办|主管)\\s*[:：©]?\\s*©?\\s*(\\p{IsHan}{4,30})");

  private final BodyGrammar grammar;
  private final BodyNames names;

  PrintedMastheads(BodyGrammar grammar, BodyNames names) {
    this.grammar = grammar;
    this.names = names;
  }

  /** {@return the bodies named in the furniture of the page} */
  List<Found> in(DocumentText text) {
    List<Found> found = new ArrayList<>();
    String original = text.original();
    for (Furniture piece : text.document().furniture()) {
      Matcher site = SITE.matcher(piece.where().in(original));
      while (site.find()) {
        Span where = span(site).shifted(piece.where().start());
        found.add(new Found(site(where.in(original)), mention(original, where)));
      }
      Matcher runBy = RUN_BY.matcher(piece.where().in(original));
      while (runBy.find()) {
        Span where = span(runBy).shifted(piece.where().start());
        whole(where.in(original))
            .ifPresent(body -> found.add(new Found(body, mention(original, where))));
      }
    }
    return found;
  }

  private static Span span(Matcher matcher) {
    return new Span(matcher.start(1), matcher.end(1));
  }

  private static Mention mention(String original, Span where) {
    return new Mention(where, where.in(original), Basis.PATTERN);
  }

  private BodyIdentity site(String name) {
    return whole(name).orElseGet(() -> names.medium(name, BodyKind.MEDIA));
  }

  /** {@return the body that {@code name} is the whole name of} */
  Optional<BodyIdentity> whole(String name) {
    BodySentence alone = BodySentence.alone(name);
    return grammar
        .at(alone, 0)
        .filter(match -> match.inView().end() == name.length())
        .map(BodyMatch::identity)
        .filter(BodyIdentity::resolved);
  }
}
