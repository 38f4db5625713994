package org.huisheng.extract.directives;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.lexicon.DirectiveWords;
import org.huisheng.model.Genre;
import org.huisheng.model.Relation;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/** Tells from the words beside a directive how the text stands to it in that place. */
final class RelationReader {

  private static final String STOPS = "，,。；;：:！!？?\n";

  /** How far to each side words count, in UTF-16 units. */
  private static final int REACH = 40;

  private static final Surroundings NEAR = new Surroundings(STOPS, REACH);

  /** A chain of what a leader pointed out may run over many semicolons, in UTF-16 units. */
  private static final int LONGEST_SENTENCE = 800;

  /** What somebody else says is not what the text does. */
  private static final TextPattern REPORTED =
      TextPattern.compile("(?:总书记|习近平|主席)[^，,。；;]{0,4}(?:指出|强调)");

  /**
   * Only a report reports: a speaker who says that 党中央印发了… tells of it in passing. A text whose
   * genre is not known may be one.
   */
  private static final Set<Genre> REPORTS =
      EnumSet.of(Genre.NEWS_REPORT, Genre.MEETING_REPORT, Genre.OTHER);

  /** 通过了《…》《…》和《…》: what is said before the first is said of all. */
  private static final TextPattern ENUMERATED =
      TextPattern.compile("(?:《[^《》]{2,60}》(?:[（(][^（）()]{1,40}[）)])?(?:、|和|与|及|以及)?)+$");

  private final TextPattern adopting;
  private final TextPattern reporting;
  private final TextPattern implementing;
  private final TextPattern studying;
  private final TextPattern resting;
  private final HandlingReader handling;

  RelationReader(DirectiveWords words) {
    adopting = TextPattern.compile(AnyOf.longestFirst(words.adopting()) + "[^的]{0,4}$");
    reporting = TextPattern.compile(AnyOf.longestFirst(words.reporting()) + "[^的]{0,6}$");
    implementing = TextPattern.compile(AnyOf.longestFirst(words.implementing()));
    studying = TextPattern.compile(AnyOf.longestFirst(words.studying()));
    resting = TextPattern.compile(AnyOf.longestFirst(words.resting()));
    handling = new HandlingReader(words);
  }

  /** {@return how a text of {@code genre} stands to the directive it names at {@code where}} */
  Relation of(String view, Span where, Genre genre) {
    String left = withoutEnumeration(NEAR.before(view, where.start()));
    String right = NEAR.after(view, where.end());
    if (adopting.isIn(left)) {
      return Relation.ADOPTS;
    }
    if (REPORTS.contains(genre) && reporting.isIn(left)) {
      return Relation.REPORTS;
    }
    Optional<Relation> handled = handling.of(view, where);
    if (handled.isPresent()) {
      return handled.get();
    }
    if (REPORTED.isIn(fullSentence(view, where.start()))) {
      return Relation.CITES;
    }
    if (implementing.isIn(left) || implementing.isIn(right)) {
      return Relation.IMPLEMENTS;
    }
    return studying.isIn(left) || studying.isIn(right) ? Relation.STUDIES : Relation.CITES;
  }

  /** {@return whether the text says that it rests on the directive it names at {@code where}} */
  boolean isBasis(String view, Span where) {
    return resting.isIn(withoutEnumeration(NEAR.before(view, where.start())))
        && !REPORTED.isIn(fullSentence(view, where.start()));
  }

  private static String withoutEnumeration(String left) {
    TextSearch titles = ENUMERATED.in(left);
    return titles.find() ? left.substring(0, titles.start()) : left;
  }

  /** {@return what stands before {@code end} in its sentence, semicolons not counted as ends} */
  private static String fullSentence(String view, int end) {
    int start = end;
    while (start > Math.max(0, end - LONGEST_SENTENCE)
        && "。\n".indexOf(view.charAt(start - 1)) < 0) {
      start--;
    }
    return view.substring(start, end);
  }
}
