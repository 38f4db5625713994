package org.huisheng.bench.reuse;

/** Gives each newly written character a number of its own, from one on. */
public final class Origins {

  private int next = Strand.STOCK + 1;

  /** Adds {@code word} to {@code strand} as newly written. */
  public void write(Word word, Strand strand) {
    strand.add(word, next);
    next = Math.addExact(next, word.length());
  }
}
