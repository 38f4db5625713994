package org.huisheng.bench.descent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.link.ShelfLinker;
import org.huisheng.model.Extraction;

/** Puts directives on the shelf of a forest and sees what is said of their uptake. */
final class PlaceboTrial {

  /** Backdated directives come from so many quarters, the last of the three years. */
  private static final int QUARTERS = 6;

  private static final int DAYS = 91;
  private static final int OF_USED_WORDS = 30;

  private final TransmissionForest forest;
  private final Extractions extractions;
  private final ShelfLinker linker;
  private final Placebos placebos;

  PlaceboTrial(TransmissionForest forest, Lexicon lexicon) {
    this.forest = forest;
    this.extractions = new Extractions(forest);
    this.linker = new ShelfLinker(lexicon);
    this.placebos = new Placebos(forest);
  }

  /**
   * What is said of placebos and of the real thing.
   *
   * @param backdated real directives put a year earlier on shelves that end before their real dates
   * @param usedWords directives made of words that bodies below had used
   * @param real directives of the same time on their real days
   * @param taken how many bodies really took one of these up
   */
  record Outcome(UptakeScore backdated, UptakeScore usedWords, UptakeScore real, TrueUptake taken) {

    /** {@return this and {@code other} together} */
    Outcome and(Outcome other) {
      return new Outcome(
          backdated.and(other.backdated),
          usedWords.and(other.usedWords),
          real.and(other.real),
          taken.and(other.taken));
    }
  }

  Outcome run(ForestWriter writer) {
    UptakeScore backdated = UptakeScore.NONE;
    for (int i = QUARTERS; i > 0; i--) {
      LocalDate end = Slot.FIRST_DAY.plusDays(Slot.DAYS - (i - 1) * DAYS);
      LocalDate begin = end.minusDays(DAYS);
      List<ForestDocument> early = Placebos.backdated(placebos.directives(begin, end));
      backdated = backdated.and(score(before(begin), early));
    }
    List<ForestDocument> used = placebos.ofUsedWords(OF_USED_WORDS, writer);
    List<ForestDocument> real =
        placebos.directives(
            Slot.FIRST_DAY.plusDays(Slot.DAYS - QUARTERS * DAYS),
            Slot.FIRST_DAY.plusDays(Slot.DAYS));
    return new Outcome(
        backdated,
        score(forest.documents(), used),
        score(forest.documents(), real),
        TrueUptake.of(forest, real));
  }

  private List<ForestDocument> before(LocalDate day) {
    return forest.documents().stream().filter(document -> document.day().isBefore(day)).toList();
  }

  private UptakeScore score(List<ForestDocument> shelf, List<ForestDocument> directives) {
    List<ForestDocument> documents = new ArrayList<>(shelf);
    directives.stream().filter(one -> !shelf.contains(one)).forEach(documents::add);
    List<Extraction> extracted = new ArrayList<>(documents.stream().map(extractions::of).toList());
    int registers = 1 + mostNamed(documents);
    for (int i = 0; i < registers; i++) {
      extracted.add(extractions.register("登记" + i, directives));
    }
    return UptakeScore.of(forest.speakers(), directives, linker.link(extracted).uptake());
  }

  private static int mostNamed(List<ForestDocument> documents) {
    Map<Integer, Integer> named = new HashMap<>();
    for (ForestDocument document : documents) {
      document.named().forEach(one -> named.merge(one, 1, Integer::sum));
    }
    return named.values().stream().max(Comparator.naturalOrder()).orElse(0);
  }
}
