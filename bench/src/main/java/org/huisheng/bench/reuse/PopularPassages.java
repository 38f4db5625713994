package org.huisheng.bench.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A few passages of early documents that many later ones take over. */
final class PopularPassages {

  private static final int PASSAGES = 20;
  private static final int MOST_TAKERS = 34;

  /** On a small shelf, no passage is in more than every thirtieth document. */
  private static final int DOCUMENTS_PER_TAKER = 30;

  /** They are from the first twentieth of the shelf. */
  private static final int EARLY = 20;

  private static final int SHORTEST = 20;
  private static final int LONGEST = 60;
  private static final int TRIES = 100;

  /** For a document that takes over passages, the documents they are from. */
  private final Map<Integer, List<Integer>> homes = new HashMap<>();

  private final Map<Integer, Optional<Passage>> passages = new HashMap<>();
  private final Random random;

  /** Draws who takes over from whom on a shelf of {@code documents}. */
  PopularPassages(int documents, Random random) {
    this.random = random;
    Set<Integer> drawn = new HashSet<>();
    int early = Math.max(1, documents / EARLY);
    while (drawn.size() < Math.min(PASSAGES, early)) {
      int home = random.nextInt(early);
      if (drawn.add(home)) {
        Set<Integer> takers = new HashSet<>();
        int later = documents - home - 1;
        while (takers.size() < Math.min(MOST_TAKERS, documents / DOCUMENTS_PER_TAKER)) {
          int taker = home + 1 + random.nextInt(later);
          if (takers.add(taker)) {
            homes.computeIfAbsent(taker, key -> new ArrayList<>()).add(home);
          }
        }
      }
    }
  }

  /** {@return the passages that document number {@code taker} takes over from {@code earlier}} */
  List<Passage> due(int taker, List<Strand> earlier) {
    return homes.getOrDefault(taker, List.of()).stream()
        .flatMap(home -> passage(home, earlier.get(home)).stream())
        .toList();
  }

  private Optional<Passage> passage(int home, Strand document) {
    return passages.computeIfAbsent(
        home,
        key -> {
          Optional<Passage> passage = Optional.empty();
          for (int i = 0; i < TRIES && passage.isEmpty(); i++) {
            passage = Passage.cut(home, document, SHORTEST, LONGEST, random);
          }
          return passage;
        });
  }
}
