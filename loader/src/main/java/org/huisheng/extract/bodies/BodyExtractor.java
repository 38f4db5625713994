package org.huisheng.extract.bodies;

import java.util.List;
import java.util.Optional;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.Divisions;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Division;
import org.huisheng.model.Mention;
import org.huisheng.model.Span;

/** Finds named bodies and classes of bodies by an anchored grammar over name heads. Immutable. */
public final class BodyExtractor {

  private static final List<String> STANDING = List.of("常务委员会", "常委会");

  private final BodyLexicon lexicon;
  private final Divisions divisions;
  private final BodyOpenings openings;
  private final SharedHeads shared;

  public BodyExtractor(BodyLexicon lexicon, Divisions divisions) {
    this.lexicon = lexicon;
    this.divisions = divisions;
    this.openings = new BodyOpenings(lexicon, divisions);
    this.shared = new SharedHeads(divisions);
  }

  /**
   * {@return the bodies of one document}
   *
   * @param place the division the document is about, if it says so
   */
  public Bodies extract(DocumentText text, Heading heading, Optional<Division> place) {
    BodyAntecedents antecedents = new BodyAntecedents(lexicon, text.view(), List.of());
    Bodies bodies = read(text, heading, place, antecedents);
    List<BodyIdentity> workplaces = antecedents.namedTooLate();
    return workplaces.isEmpty()
        ? bodies
        : read(text, heading, place, new BodyAntecedents(lexicon, text.view(), workplaces));
  }

  /** A headline says 校党委 before the text says of which school: such a text is read twice. */
  private Bodies read(
      DocumentText text, Heading heading, Optional<Division> place, BodyAntecedents antecedents) {
    BodyAnchors anchors = new BodyAnchors(divisions, lexicon.guards(), place);
    BodyNames names = new BodyNames(divisions);
    BodyGrammar grammar = new BodyGrammar(lexicon, anchors, names);
    BareBodies bare = new BareBodies(lexicon, divisions, names, place);
    PrintedMastheads mastheads = new PrintedMastheads(grammar, names);
    Readers readers =
        new Readers(grammar, antecedents, bare, new BodyClasses(lexicon.classWords()));
    BodyCollector collector = new BodyCollector(text);
    for (Span where : text.sentences()) {
      BodySentence sentence = BodySentence.of(text, where);
      int at = where.start();
      while (at < where.end()) {
        if (!openings.mayBegin(sentence, at)) {
          assert readers.nothing(sentence, at) : unforeseen(sentence, at);
          at++;
          continue;
        }
        Optional<Span> generic = readers.generic(sentence, at);
        Optional<BodyMatch> named = readers.named(sentence, at);
        if (named.isPresent() && end(named) >= generic.map(Span::end).orElse(0)) {
          collector.add(named.get());
          shared
              .before(sentence, named.get())
              .forEach(
                  body ->
                      collector.add(
                          body.identity(), text.mention(body.inView(), body.identity().basis())));
          antecedents.remember(named.get());
          bare.remember(named.get());
          at = end(named);
        } else if (generic.isPresent()) {
          collector.addClass(generic.get());
          at = generic.get().end();
        } else {
          at++;
        }
      }
    }
    heading
        .publisher()
        .ifPresent(publisher -> collector.add(publisher(mastheads, names, publisher), publisher));
    mastheads.in(text).forEach(found -> collector.add(found.body(), found.mention()));
    return collector.bodies();
  }

  /** What reads the bodies of one document. */
  private record Readers(
      BodyGrammar grammar, BodyAntecedents antecedents, BareBodies bare, BodyClasses classes) {

    /** {@return the name that begins at {@code at}} */
    Optional<BodyMatch> named(BodySentence sentence, int at) {
      return longer(
              grammar.at(sentence, at),
              antecedents.at(sentence, at).map(match -> standing(grammar, sentence, match)))
          .or(() -> bare.at(sentence, at).map(match -> grammar.withParts(sentence, match)));
    }

    /** {@return the name of a class that begins at {@code at}} */
    Optional<Span> generic(BodySentence sentence, int at) {
      return classes.at(sentence, at);
    }

    boolean nothing(BodySentence sentence, int at) {
      return named(sentence, at).isEmpty() && generic(sentence, at).isEmpty();
    }
  }

  /** 第十四届委员会 + 常务委员会; of other parts, what leans on the text before has none. */
  private static BodyMatch standing(BodyGrammar grammar, BodySentence sentence, BodyMatch match) {
    int end = match.inView().end();
    return STANDING.stream().anyMatch(part -> sentence.view().startsWith(part, end))
        ? grammar.withParts(sentence, match)
        : match;
  }

  private static String unforeseen(BodySentence sentence, int at) {
    return "BodyOpenings lacks what begins here: " + sentence.view().substring(at, sentence.end());
  }

  private static int end(Optional<BodyMatch> match) {
    return match.map(found -> found.inView().end()).orElse(0);
  }

  /** What leans on the text before wins where both end alike: 新一届中央委员会. */
  private static Optional<BodyMatch> longer(
      Optional<BodyMatch> named, Optional<BodyMatch> leaning) {
    return end(leaning) >= end(named) && leaning.isPresent() ? leaning : named;
  }

  /** A federation may publish on its own site; any other name in a masthead is a medium's. */
  private static BodyIdentity publisher(
      PrintedMastheads mastheads, BodyNames names, Mention publisher) {
    String name = publisher.surface().replaceAll("[《》]", "");
    return mastheads.whole(name).orElseGet(() -> names.medium(name, BodyKind.MEDIA));
  }
}
