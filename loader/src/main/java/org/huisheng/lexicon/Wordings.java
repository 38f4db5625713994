package org.huisheng.lexicon;

/** Known 提法, 口号 and named campaigns with their variants. */
public record Wordings() {

  static Wordings load() {
    return new Wordings();
  }
}
