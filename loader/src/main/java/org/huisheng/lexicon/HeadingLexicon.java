package org.huisheng.lexicon;

/** How titles, genres, by-lines, source lines and dates announce themselves. */
public record HeadingLexicon() {

  static HeadingLexicon load() {
    return new HeadingLexicon();
  }
}
