package org.huisheng.model;

/** How a document stands to a directive it names, strongest first. */
public enum Relation implements Notation {
  /** The text, or the meeting it reports, adopts it (通过). */
  ADOPTS,
  /** The text is a report about it. */
  REPORTS,
  /** The text says 贯彻, 落实, 按照; not that anything was done. */
  IMPLEMENTS,
  /** The text says 学习, 领会. */
  STUDIES,
  /** The text names it. */
  CITES
}
