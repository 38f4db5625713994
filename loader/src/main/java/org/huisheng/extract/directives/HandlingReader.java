package org.huisheng.extract.directives;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.lexicon.DirectiveWords;
import org.huisheng.model.Relation;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;

/**
 * Tells what one office does with the paper of another: passes it on (现将《…》印发给你们), puts its own
 * text in its place (《…》同时废止), answers it (《…的请示》收悉).
 */
final class HandlingReader {

  private static final String STOPS = "。；;！!？?\n";

  /** How far to each side words count, in UTF-16 units. */
  private static final int REACH = 80;

  private static final Surroundings NEAR = new Surroundings(STOPS, REACH);

  /** A number, a date or a short form in brackets, and the other titles of an enumeration. */
  private static final String ASIDE =
      "(?:\\s?[（(][^（）()]{1,40}[）)])*"
          + "(?:(?:[、和与及]|以及)?《[^》]{2,60}》(?:[（(][^（）()]{1,40}[）)])*)*";

  private final TextPattern sends;
  private final Pattern sentOn;
  private final Pattern toBeSent = Pattern.compile("(?:现将|现把|现就|^将)[^，,。]{0,60}$");
  private final Pattern lapses;
  private final TextPattern replaces;
  private final Pattern answered;

  HandlingReader(DirectiveWords words) {
    String send = AnyOf.longestFirst(words.forwarding());
    sends = TextPattern.compile("(?:^|[，,]|现|现予|一并|关于)" + send + "(?:给你们)?(?:了)?$");
    sentOn = Pattern.compile("^" + ASIDE + "[^，,《》]{0,24}" + send);
    lapses =
        Pattern.compile(
            "^"
                + ASIDE
                + "(?:[^《》]{0,30}"
                + AnyOf.longestFirst(words.lapsing())
                + "|[^《》]{0,20}(?:不一致|有出入|相抵触|不符)[^《》]{0,16}以(?:此|本\\p{IsHan}{1,6})为准)");
    replaces = TextPattern.compile(AnyOf.longestFirst(words.replacing()) + "(?:了|原)?$");
    answered = Pattern.compile("^" + ASIDE + "[^《》。]{0,8}" + AnyOf.longestFirst(words.answering()));
  }

  /** {@return what the text does with the directive it names at {@code where}, if it says so} */
  Optional<Relation> of(String view, Span where) {
    String left = NEAR.before(view, where.start());
    String right = NEAR.after(view, where.end());
    if (answered.matcher(right).find()) {
      return Optional.of(Relation.REPLIES_TO);
    }
    if (lapses.matcher(right).find() || replaces.isIn(left)) {
      return Optional.of(Relation.SUPERSEDES);
    }
    return sends.isIn(left) || (toBeSent.matcher(left).find() && sentOn.matcher(right).find())
        ? Optional.of(Relation.FORWARDS)
        : Optional.empty();
  }
}
