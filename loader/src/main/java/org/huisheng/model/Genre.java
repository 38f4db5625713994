package org.huisheng.model;

/** What kind of text a document is (文种). */
public enum Genre implements Notation {
  /** 决议. */
  RESOLUTION,
  /** 决定. */
  DECISION,
  /** 通知. */
  NOTICE,
  /** 讲话. */
  SPEECH,
  /** 署名文章. */
  SIGNED_ARTICLE,
  /** 新闻报道. */
  NEWS_REPORT,
  /** A report on a meeting (会议报道). */
  MEETING_REPORT,
  /** 工作报告. */
  WORK_REPORT,
  /** Any other kind. */
  OTHER
}
