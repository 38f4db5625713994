package org.huisheng.lexicon;

/** What noise looks like: furniture lines, OCR confusions, fragile wordings. */
public record CleaningLexicon() {

  static CleaningLexicon load() {
    return new CleaningLexicon();
  }
}
