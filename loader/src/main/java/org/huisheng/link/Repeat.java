package org.huisheng.link;

/** Characters that several texts share. Immutable. */
final class Repeat {

  private final int[] places;
  private final int length;
  private final int documents;

  /**
   * @param places where they begin, counted through all texts, ascending; not changed afterwards
   * @param length how many they are
   * @param documents how many texts have them
   */
  Repeat(int[] places, int length, int documents) {
    this.places = places;
    this.length = length;
    this.documents = documents;
  }

  /** {@return where they begin, counted through all texts, ascending; not to be changed} */
  int[] places() {
    return places;
  }

  int length() {
    return length;
  }

  /** {@return how telling it is: many texts before many characters} */
  double weight() {
    return documents * Math.log(length);
  }
}
