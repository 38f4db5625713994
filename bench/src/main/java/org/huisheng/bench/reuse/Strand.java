package org.huisheng.bench.reuse;

import java.util.Arrays;

/**
 * Words one after another, each with the origin of its characters.
 *
 * <p>A character's origin is a number that it got when it was first written and that its copies
 * keep; {@value #STOCK} for those of stock formulas, which come from nowhere. Words are copied
 * whole, so that the origin of a word's first character stands for all: the others count on.
 */
public final class Strand {

  /** Origin of what belongs to a stock formula. */
  public static final int STOCK = 0;

  private Word[] words = new Word[16];
  private int[] origins = new int[16];
  private int size;
  private int length;

  /** {@return how many words it has} */
  public int size() {
    return size;
  }

  /** {@return how many characters it has} */
  public int length() {
    return length;
  }

  public Word word(int index) {
    return words[index];
  }

  /** {@return the origin of the first character of word number {@code index}} */
  public int origin(int index) {
    return origins[index];
  }

  public void add(Word word, int origin) {
    if (size == words.length) {
      resize(size * 2);
    }
    words[size] = word;
    origins[size++] = origin;
    length += word.length();
  }

  /** Adds the words {@code from} to {@code to} (exclusive) of {@code other}. */
  public void add(Strand other, int from, int to) {
    for (int i = from; i < to; i++) {
      add(other.words[i], other.origins[i]);
    }
  }

  /** Gives back the memory it will not need when nothing is added any more. */
  void trim() {
    resize(size);
  }

  private void resize(int capacity) {
    words = Arrays.copyOf(words, capacity);
    origins = Arrays.copyOf(origins, capacity);
  }

  /** {@return its characters} */
  public String text() {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < size; i++) {
      text.append(words[i].text());
    }
    return text.toString();
  }

  /** {@return the origins of the characters from {@code start} to {@code end} (exclusive)} */
  public int[] origins(int start, int end) {
    int[] found = new int[end - start];
    int at = 0;
    for (int i = 0; i < size && at < end; i++) {
      int wordEnd = at + words[i].length();
      for (int j = Math.max(at, start); j < Math.min(wordEnd, end); j++) {
        found[j - start] = origins[i] == STOCK ? STOCK : origins[i] + j - at;
      }
      at = wordEnd;
    }
    return found;
  }
}
