package org.huisheng.lexicon;

/** Verbs, modals, actors and category words of tasks. */
public record TaskLexicon() {

  static TaskLexicon load() {
    return new TaskLexicon();
  }
}
