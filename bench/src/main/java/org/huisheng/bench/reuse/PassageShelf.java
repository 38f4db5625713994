package org.huisheng.bench.reuse;

import java.util.List;

/** Documents in order of time, and who took over what from whom. */
public final class PassageShelf {

  private static final int DOCUMENTS_PER_DAY = 20;

  private final List<String> texts;
  private final List<Strand> documents;
  private final List<Plant> plants;

  PassageShelf(List<String> texts, List<Strand> documents, List<Plant> plants) {
    this.texts = List.copyOf(texts);
    this.documents = List.copyOf(documents);
    this.plants = List.copyOf(plants);
  }

  /** {@return the documents: letters and digits only} */
  public List<String> texts() {
    return texts;
  }

  /** {@return what was copied, in the order of the documents it went to} */
  public List<Plant> plants() {
    return plants;
  }

  /** {@return the day of a document, counted from the first one's} */
  public int day(int document) {
    return document / DOCUMENTS_PER_DAY;
  }

  /**
   * {@return for each character of {@code stretch} the number it got when it was first written; 0
   * for one of a stock formula}
   */
  public int[] origins(Stretch stretch) {
    return documents.get(stretch.document()).origins(stretch.start(), stretch.end());
  }
}
