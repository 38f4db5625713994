package org.huisheng.extract.tasks;

import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Span;

/**
 * One sentence of the view with its words. All offsets are offsets of the view. Not safe to change:
 * there is nothing to change.
 */
final class TaggedSentence {

  private static final ChineseTagger.Word NONE = new ChineseTagger.Word(new Span(0, 0), "", "");

  private final String view;
  private final Span where;

  /** For each character of the sentence the word that begins there, or {@code null}. */
  private final ChineseTagger.Word[] beginning;

  private TaggedSentence(String view, Span where, ChineseTagger.Word[] beginning) {
    this.view = view;
    this.where = where;
    this.beginning = beginning;
  }

  static TaggedSentence of(DocumentText text, Span where) {
    ChineseTagger.Word[] beginning = new ChineseTagger.Word[where.length()];
    for (ChineseTagger.Word word : text.words(where)) {
      beginning[word.where().start()] = word;
    }
    return new TaggedSentence(text.view(), where, beginning);
  }

  String view() {
    return view;
  }

  Span where() {
    return where;
  }

  /** {@return whether a word begins at {@code at}} */
  boolean wordBeginsAt(int at) {
    return !wordAt(at).text().isEmpty();
  }

  /** {@return the word that begins at {@code at}; an empty one when none does} */
  ChineseTagger.Word wordAt(int at) {
    int i = at - where.start();
    return i >= 0 && i < beginning.length && beginning[i] != null ? beginning[i] : NONE;
  }

  /** {@return the place of the word that begins at {@code at}} */
  Span wordSpan(int at) {
    return new Span(at, at + wordAt(at).text().length());
  }

  /** {@return the word that ends just before {@code at}; an empty one when none does} */
  ChineseTagger.Word wordBefore(int at) {
    for (int from = at - 1; from >= where.start(); from--) {
      ChineseTagger.Word word = wordAt(from);
      if (!word.text().isEmpty()) {
        return from + word.text().length() == at ? word : NONE;
      }
    }
    return NONE;
  }
}
