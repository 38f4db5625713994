package org.huisheng.model;

import java.util.List;
import java.util.Optional;

/**
 * A wording that is everybody's: documents use it, and whoever uses it echoes nobody.
 *
 * @param key its letters, digits and Han characters: what makes it one wording
 * @param wording as the list of formulas or the earliest text has it
 * @param origin how it is known
 * @param denotes the dated thing whose name it is, if it is one
 * @param documents those that use it, within longer formulas too, by identifier
 * @param uses every place where it is no part of a longer formula, by document, then by place
 * @param firstUses the documents that no other user is known to precede; more than one where dates
 *     do not decide
 * @param variants keys of formulas of the shelf that are almost the same
 */
public record Formula(
    String key,
    String wording,
    Origin origin,
    Optional<EntityKey> denotes,
    List<DocumentId> documents,
    List<Use> uses,
    List<DocumentId> firstUses,
    List<String> variants) {

  /**
   * A place where a document uses it.
   *
   * @param document which
   * @param where in offsets of its original
   */
  public record Use(DocumentId document, Span where) {}

  /** How a wording is known to be a formula (套语依据). */
  public enum Origin implements Notation {
    /** A list of the language of the Party has it. */
    LISTED,
    /** It is the name of a congress, a decision or a campaign. */
    NAME,
    /** So many documents of the shelf have it that it is nobody's. */
    FREQUENT,
    /** Several documents have it, and too few of its characters are no formula's. */
    COMPOSED
  }

  public Formula {
    documents = List.copyOf(documents);
    uses = List.copyOf(uses);
    firstUses = List.copyOf(firstUses);
    variants = List.copyOf(variants);
  }
}
