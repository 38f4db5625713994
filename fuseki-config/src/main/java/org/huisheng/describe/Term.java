package org.huisheng.describe;

import java.util.List;
import org.huisheng.vocabulary.Hs;

/**
 * A term of {@code ontology/huisheng.ttl}. Immutable.
 *
 * @param name what follows the namespace
 * @param kind what sort of term it is
 * @param label what it is called
 * @param definition what it means
 * @param notes on its use
 * @param examples of its use, mostly Turtle
 * @param links to other terms
 */
public record Term(
    String name,
    TermKind kind,
    Bilingual label,
    Bilingual definition,
    List<Remark> notes,
    List<Remark> examples,
    Links links) {
  public Term {
    notes = List.copyOf(notes);
    examples = List.copyOf(examples);
  }

  /** {@return its identifier} */
  public String iri() {
    return Hs.NS + name;
  }
}
