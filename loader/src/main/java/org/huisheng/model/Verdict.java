package org.huisheng.model;

/** What a person says of a candidate. */
public enum Verdict implements Notation {
  /** It is a fixed wording. */
  ACCEPTED,
  /** It is none. */
  REJECTED
}
