package org.huisheng.model;

import java.util.List;

/**
 * The wording that the texts of a shelf have in common, kept so that one more document does not
 * cost all of it again.
 *
 * @param texts the documents by the numbers that alignments give them, the earliest first
 * @param alignments by second text
 */
public record Alignments(List<DocumentId> texts, List<Alignment> alignments) {

  /** Nothing is known yet. */
  public static final Alignments NONE = new Alignments(List.of(), List.of());

  public Alignments {
    texts = List.copyOf(texts);
    alignments = List.copyOf(alignments);
  }
}
