package org.huisheng.lexicon;

/** How names of bodies are built: heads, standalone names, short forms, guards. */
public record BodyLexicon() {

  static BodyLexicon load() {
    return new BodyLexicon();
  }
}
