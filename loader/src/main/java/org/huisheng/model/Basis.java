package org.huisheng.model;

/** Why a mention was taken to mean what it denotes (解析依据). */
public enum Basis implements Notation {
  /** The text has the full name. */
  FULL_NAME,
  /** A name that means one thing everywhere (全总, 党中央). */
  STANDALONE_NAME,
  /** A relative name (市总) completed with the division the document is about. */
  DIVISION_OF_DOCUMENT,
  /** A part named after the body it belongs to (党组 of a federation). */
  CONTAINED_NAME,
  /** A short form of something named before (《决定》, 会议). */
  ANTECEDENT,
  /** Known from ontology/. */
  LEXICON,
  /** Recognised by its form. */
  PATTERN,
  /** The document gives no evidence; the node stays its own. */
  UNRESOLVED
}
