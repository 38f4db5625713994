package org.huisheng.lexicon;

/** How names of meetings are built, and which stand for one another. */
public record MeetingLexicon() {

  static MeetingLexicon load() {
    return new MeetingLexicon();
  }
}
