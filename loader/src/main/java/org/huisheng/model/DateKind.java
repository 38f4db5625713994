package org.huisheng.model;

/** What a stated date is the date of. */
public enum DateKind implements Notation {
  /** 通过, or signed (落款). */
  ADOPTED,
  /** Delivered as a speech or report. */
  DELIVERED,
  /** When the reported meeting or event was held. */
  HELD,
  /** 发布. */
  PUBLISHED,
  /** 播出. */
  BROADCAST
}
