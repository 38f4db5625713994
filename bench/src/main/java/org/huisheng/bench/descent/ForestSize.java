package org.huisheng.bench.descent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the figures are taken from.
 *
 * @param documents how many were written
 * @param characters in all of them
 * @param held how many of them are on the shelf
 * @param named how often one names another
 * @param copies passages that stand in them, by how they came there
 */
record ForestSize(int documents, long characters, int held, int named, Map<Step, Integer> copies) {

  static ForestSize of(TransmissionForest forest, Set<Integer> held) {
    Map<Step, Integer> copies = new TreeMap<>();
    long characters = 0;
    int named = 0;
    List<ForestDocument> documents = forest.documents();
    for (ForestDocument document : documents) {
      characters += document.words().length();
      named += document.named().size();
      document.copies().forEach(copy -> copies.merge(copy.step(), 1, Integer::sum));
    }
    return new ForestSize(documents.size(), characters, held.size(), named, copies);
  }

  /** {@return this and {@code other} together} */
  ForestSize and(ForestSize other) {
    Map<Step, Integer> all = new TreeMap<>(copies);
    other.copies.forEach((step, count) -> all.merge(step, count, Integer::sum));
    return new ForestSize(
        documents + other.documents,
        characters + other.characters,
        held + other.held,
        named + other.named,
        all);
  }
}
