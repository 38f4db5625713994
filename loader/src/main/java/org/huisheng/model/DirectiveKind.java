package org.huisheng.model;

/** What sort of thing is studied, implemented or cited. */
public enum DirectiveKind implements Notation {
  /** A named document. */
  DOCUMENT,
  /** 讲话. */
  SPEECH,
  /** 会议精神. */
  MEETING_SPIRIT,
  /** A body of thought (思想, 论述). */
  THOUGHT,
  /** A plan, strategy or arrangement (规划, 战略, 部署). */
  PLAN,
  /** 法律法规. */
  LAW
}
