package org.huisheng.lexicon;

/** Dated events of the centre and the unions, with their sources. */
public record Chronicle() {

  static Chronicle load() {
    return new Chronicle();
  }
}
