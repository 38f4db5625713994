package org.huisheng.model;

/** How a document stands to a directive it names, strongest first. */
public enum Relation implements Notation {
  /** The text, or the meeting it reports, adopts it (通过). */
  ADOPTS,
  /** The text is a report about it. */
  REPORTS,
  /** The text passes it on (转发, 印发). */
  FORWARDS,
  /** The text takes its place: it lapses (废止), or this text holds where they differ (以本通知为准). */
  SUPERSEDES,
  /** The text answers it (…的请示收悉). */
  REPLIES_TO,
  /** The text says 贯彻, 落实, 按照; not that anything was done. */
  IMPLEMENTS,
  /** The text says 学习, 领会. */
  STUDIES,
  /** The text names it. */
  CITES;

  /**
   * {@return the relation that a reader sees who tells only adopting, reporting, implementing,
   * studying and citing apart} What is passed on is to be carried out; what lapses or is answered
   * is at least named.
   */
  public Relation broad() {
    return switch (this) {
      case FORWARDS -> IMPLEMENTS;
      case SUPERSEDES, REPLIES_TO -> CITES;
      default -> this;
    };
  }
}
