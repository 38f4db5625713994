package org.huisheng.lexicon;

/** The administrative divisions (行政区划, GB/T 2260) by name and code. */
public record Divisions() {

  static Divisions load() {
    return new Divisions();
  }
}
