package org.huisheng.trace;

import java.util.List;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.model.Echo.Kind;
import org.huisheng.model.Span;

/**
 * What a draft has of the texts of a shelf: shared wording, not proof of descent.
 *
 * @param draft the draft as given
 * @param texts how many texts it was compared with
 * @param passages each with one text, the most telling first
 * @param directives what the draft names, and what stands behind the texts it has wording of
 */
public record Trace(String draft, int texts, List<Passage> passages, List<Directive> directives) {

  /**
   * Wording that the draft shares with one text.
   *
   * @param where its first place in the draft, in UTF-16 offsets
   * @param quote its words there
   * @param source the text
   * @param sourceQuote its words in the text
   * @param kind how the two are alike
   * @param matched equal characters, letters, digits and Han characters only
   * @param similarity share of equal characters, above 0, at most 1
   * @param novelty equal characters that are no formula's
   */
  public record Passage(
      Span where,
      String quote,
      CatalogueEntry source,
      String sourceQuote,
      Kind kind,
      int matched,
      double similarity,
      int novelty) {}

  /**
   * A directive with the reason for showing it.
   *
   * @param name by which it is known
   * @param reason why it is shown
   * @param sources titles of the texts that name it; empty when the draft does
   */
  public record Directive(String name, Reason reason, List<String> sources) {
    public Directive {
      sources = List.copyOf(sources);
    }
  }

  /** Why a directive is shown, the strongest first. */
  public enum Reason {
    /** The draft names it. */
    NAMED_IN_DRAFT,
    /** It is named within the words that the draft shares with a text, or beside them. */
    NAMED_BESIDE_THE_WORDS,
    /** The text that has the words says that it carries it out, studies or reports it. */
    BEHIND_THE_TEXT
  }

  public Trace {
    passages = List.copyOf(passages);
    directives = List.copyOf(directives);
  }
}
