package org.huisheng.model;

/** What sort of meeting it is (会议类别). */
public enum MeetingKind implements Notation {
  /** 代表大会. */
  CONGRESS,
  /** 全体会议, 全会. */
  PLENARY,
  /** A conference or working meeting. */
  CONFERENCE,
  /** 谈话, 座谈. */
  TALK,
  /** A part of a larger meeting, such as its opening (开幕式). */
  SESSION,
  /** Any other meeting. */
  OTHER
}
