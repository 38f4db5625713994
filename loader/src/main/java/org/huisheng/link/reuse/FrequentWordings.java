package org.huisheng.link.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The wordings that very many texts have: stretches all of whose runs are that frequent and that
 * are themselves, as wholes, in as many texts. A stretch that joins several of them is parted.
 */
final class FrequentWordings {

  /** A shorter wording is a phrase, not a formula. */
  private static final int SHORTEST = 8;

  /** Stretches are parted so many times at most: formulas join in twos and threes. */
  private static final int ROUNDS = 3;

  private final GramIndex index;
  private final int fewest;

  /**
   * @param fewest texts that make a wording frequent
   */
  FrequentWordings(GramIndex index, int fewest) {
    this.index = index;
    this.fewest = fewest;
  }

  /** {@return the wordings, by wording} */
  List<String> list() {
    List<Set<String>> stretches = new ArrayList<>();
    for (int text = 0; text < index.texts(); text++) {
      stretches.add(stretches(text));
    }
    SortedSet<String> found = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Set<String> more = inMany(stretches);
      if (more.isEmpty()) {
        break;
      }
      found.addAll(more);
      FormulaMask mask = new FormulaMask(more);
      stretches.replaceAll(one -> parted(one, mask));
    }
    return List.copyOf(found);
  }

  private Set<String> stretches(int text) {
    Set<String> stretches = new HashSet<>();
    int start = -1;
    for (int place = index.begin(text); place < index.end(text); place++) {
      boolean isFrequent = index.textsOf(index.groupAt(place)) >= fewest;
      if (isFrequent && start < 0) {
        start = place;
      } else if (!isFrequent && start >= 0) {
        add(start, place - 1 + GramIndex.GRAM, stretches);
        start = -1;
      }
    }
    return stretches;
  }

  private void add(int from, int to, Set<String> stretches) {
    if (to - from >= SHORTEST) {
      stretches.add(new String(index.characters(), from, to - from));
    }
  }

  private Set<String> inMany(List<Set<String>> stretches) {
    Map<String, Integer> texts = new HashMap<>();
    stretches.forEach(one -> one.forEach(stretch -> texts.merge(stretch, 1, Integer::sum)));
    Set<String> frequent = new HashSet<>();
    texts.forEach(
        (stretch, in) -> {
          if (in >= fewest) {
            frequent.add(stretch);
          }
        });
    return frequent;
  }

  private static Set<String> parted(Set<String> stretches, FormulaMask mask) {
    Set<String> rest = new HashSet<>();
    for (String stretch : stretches) {
      FormulaMask.Laid laid = mask.over(stretch);
      int start = 0;
      for (int i = 0; i <= stretch.length(); i++) {
        if (i == stretch.length() || laid.isFormula(i)) {
          if (i - start >= SHORTEST) {
            rest.add(stretch.substring(start, i));
          }
          start = i + 1;
        }
      }
    }
    return rest;
  }
}
