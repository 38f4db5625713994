package org.huisheng.lexicon;

import org.huisheng.model.Judgements;

/**
 * All that {@code ontology/} knows about recognising things, read once.
 *
 * <p>Immutable and safe for threads. Loading takes well under a second; share one instance.
 */
public record Lexicon(
    CleaningLexicon cleaning,
    Divisions divisions,
    BodyLexicon bodies,
    HeadingLexicon headings,
    PersonLexicon persons,
    MeetingLexicon meetings,
    Wordings wordings,
    RepeatForms repeats,
    DirectiveLexicon directives,
    TaskLexicon tasks,
    Chronicle chronicle,
    Formulas formulas,
    Hierarchies hierarchies,
    NameScopes nameScopes) {

  /**
   * {@return the lexicon of this program version}
   *
   * @throws IllegalStateException if a rule file is missing or a row of it does not fit
   */
  public static Lexicon load() {
    return new Lexicon(
        CleaningLexicon.load(),
        Divisions.load(),
        BodyLexicon.load(),
        HeadingLexicon.load(),
        PersonLexicon.load(),
        MeetingLexicon.load(),
        Wordings.load(),
        RepeatForms.load(),
        DirectiveLexicon.load(),
        TaskLexicon.load(),
        Chronicle.load(),
        Formulas.load(),
        Hierarchies.load(),
        NameScopes.load());
  }

  /** {@return the same with what {@code judgements} accept among the known wordings} */
  public Lexicon accepting(Judgements judgements) {
    return new Lexicon(
        cleaning,
        divisions,
        bodies,
        headings,
        persons,
        meetings,
        wordings.accepting(judgements),
        repeats,
        directives,
        tasks,
        chronicle,
        formulas,
        hierarchies,
        nameScopes);
  }
}
