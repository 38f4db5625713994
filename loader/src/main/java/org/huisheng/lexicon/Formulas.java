package org.huisheng.lexicon;

/** Stock wording that says nothing about who took it from whom. */
public record Formulas() {

  static Formulas load() {
    return new Formulas();
  }
}
