package org.huisheng.lexicon;

/** Surnames, posts and the words around personal names. */
public record PersonLexicon() {

  static PersonLexicon load() {
    return new PersonLexicon();
  }
}
