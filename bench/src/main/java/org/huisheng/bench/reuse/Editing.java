package org.huisheng.bench.reuse;

import java.util.List;

/** What was done to a passage when it was copied. */
public enum Editing {
  /** Nothing. */
  NONE("0", 0),
  /** One word in twenty. */
  LIGHT("5", .05),
  /** Three words in twenty. */
  MEDIUM("15", .15),
  /** Six words in twenty. */
  HEAVY("30", .30),
  /** One word in ten, by a synonym, in a passage that many documents take over. */
  POPULAR("popular", .10);

  /** What happens to an ordinary plant, each as likely as the others. */
  static final List<Editing> ORDINARY = List.of(NONE, LIGHT, MEDIUM, HEAVY);

  private final String label;
  private final double rate;

  Editing(String label, double rate) {
    this.label = label;
    this.rate = rate;
  }

  /** {@return what the tables call it: the words edited of a hundred, or {@code popular}} */
  public String label() {
    return label;
  }

  /** {@return the probability that a word is edited} */
  public double rate() {
    return rate;
  }
}
