package org.huisheng.lexicon;

/** How directives are named and what says that a text carries one out. */
public record DirectiveLexicon() {

  static DirectiveLexicon load() {
    return new DirectiveLexicon();
  }
}
