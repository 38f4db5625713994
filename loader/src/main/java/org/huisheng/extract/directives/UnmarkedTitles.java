package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.TitleMarks;
import org.huisheng.lexicon.DirectiveWords;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds documents named without title marks: 关于…的通知 after an issuer, or after a verb that one does
 * to documents.
 */
final class UnmarkedTitles {

  /** How far left of the title its verb or the body that issues it may stand, in UTF-16 units. */
  private static final int REACH = 20;

  private static final Pattern JOINT = Pattern.compile("[、，,]?(?:以及|和|与|及)?");

  private final TextPattern title;
  private final TextPattern verb;

  UnmarkedTitles(DirectiveWords words) {
    title =
        TextPattern.compile(
            "关于[^，,。：:《》]{4,60}?的(?:有关|代表资格|资格)?(?:审查|情况|调查)?"
                + AnyOf.longestFirst(words.titledAs())
                + "(?!书)");
    verb =
        TextPattern.compile(
            AnyOf.longestFirst(
                Stream.of(
                        words.implementing(), words.studying(), words.adopting(), words.reporting())
                    .flatMap(List::stream)
                    .toList()));
  }

  List<FoundDirective> find(DocumentText text, Issuers issuers) {
    List<FoundDirective> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      TextSearch matcher = title.in(text.view(), sentence.start(), sentence.end());
      while (matcher.find()) {
        Span where = new Span(matcher.start(), matcher.end());
        Span before = new Span(Math.max(sentence.start(), where.start() - REACH), where.start());
        if (!TitleMarks.openAt(text.view(), where.start())) {
          Optional<FoundDirective> named =
              name(text.view(), where, before, issuers)
                  .or(() -> alsoAgreed(text.view(), where, found));
          named.ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** 表决通过了关于甲的决定、关于乙的议案: what is said of the first is said of the next. */
  private static Optional<FoundDirective> alsoAgreed(
      String view, Span where, List<FoundDirective> found) {
    return found.stream()
        .map(FoundDirective::inView)
        .filter(earlier -> earlier.end() <= where.start())
        .filter(earlier -> JOINT.matcher(view.substring(earlier.end(), where.start())).matches())
        .findFirst()
        .map(earlier -> FoundDirective.byForm(where.in(view), DirectiveKind.DOCUMENT, where));
  }

  private Optional<FoundDirective> name(String view, Span where, Span before, Issuers issuers) {
    Optional<Issuers.Issuer> issuer = issuers.endingAt(where.start());
    if (issuer.isPresent()) {
      Span whole = new Span(issuer.get().inView().start(), where.end());
      return Optional.of(
          FoundDirective.byForm(whole.in(view), DirectiveKind.DOCUMENT, whole)
              .from(issuer.get().name()));
    }
    return verb.in(view, before.start(), before.end()).find()
        ? Optional.of(
            FoundDirective.byForm(where.in(view), DirectiveKind.DOCUMENT, where)
                .from(issuers.lastIn(before)))
        : Optional.empty();
  }
}
