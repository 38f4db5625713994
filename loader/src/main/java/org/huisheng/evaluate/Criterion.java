package org.huisheng.evaluate;

/** Compares one group of facts of a document. Stateless. */
interface Criterion {

  /** Adds what it finds to the tally of {@code one}. */
  void score(Case one);
}
