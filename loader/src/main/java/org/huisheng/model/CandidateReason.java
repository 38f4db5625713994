package org.huisheng.model;

/** Why a wording that no list knows is proposed as one. */
public enum CandidateReason implements Notation {
  /** Several documents write it alike, in changing surroundings. */
  REPEATED,
  /** It stands in quotation marks. */
  QUOTED,
  /** It opens with what it counts. */
  NUMBERED,
  /** Its build: an enumeration of even members, a line of two halves. */
  SHAPED
}
