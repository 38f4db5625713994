package org.huisheng.extract.heading;

import org.huisheng.model.Span;

/**
 * A line at the head of a document, before its body.
 *
 * @param where its place in the cleaned view
 * @param text the line without blanks around it
 * @param kind what it is likely to be
 */
record HeadLine(Span where, String text, Kind kind) {

  /** What a line at the head can be. */
  enum Kind {
    /** It could be a title or a part of one. */
    TITLE,
    /** {@code ——2026年1月28日在…上}, {@code (2023年2月24日 …通过)}. */
    SUBTITLE,
    /** A name, or a post and a name. */
    PERSON,
    /** Navigation, labels, ornaments, document numbers, captions. */
    FRAME,
    /** {@code 同志们:}, an addressee. */
    SALUTATION,
    /** A sentence of the text. */
    BODY
  }
}
