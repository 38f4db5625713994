package org.huisheng.model;

/** What a person does in a document or a meeting. */
public enum Role implements Notation {
  /** Wrote or delivered the text. */
  AUTHOR,
  /** Speaks at a meeting, or is quoted. */
  SPEAKER,
  /** 主持. */
  CHAIR,
  /** 出席. */
  ATTENDEE,
  /** 选举, 当选. */
  ELECTED,
  /** 替补, 增补. */
  CO_OPTED,
  /** 记者, 通讯员. */
  REPORTER,
  /** 编辑. */
  EDITOR,
  /** Named only. */
  MENTIONED
}
