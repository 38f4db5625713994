package org.huisheng.bench.descent;

/** How a claim of descent is wrong. */
enum WrongKind {
  /** No passage stands there, or characters of another origin: stock wording, or chance. */
  NOTHING_PLANTED("no planted passage"),
  /** The giver's words stand in another document of the giver's body, and come from that. */
  OTHER_TEXT_OF_GIVER("from another document of the giver"),
  /** Somewhere on the way to the taker a body picked up the words of one below it. */
  FROM_BELOW("the words went upwards"),
  /** Somewhere on the way to the taker a province copied from another. */
  SIDEWAYS("the words went sideways"),
  /** The taker, or a body it has them from, took the words from higher up, past the giver. */
  LEAPFROGGED("taken from higher up, past the giver");

  private final String label;

  WrongKind(String label) {
    this.label = label;
  }

  /** {@return what the tables call it} */
  String label() {
    return label;
  }
}
