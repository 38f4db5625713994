package org.huisheng.bench.descent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.huisheng.bench.reuse.DocumentWriter;
import org.huisheng.bench.reuse.Strand;
import org.huisheng.model.Level;

/** Directives that nobody can have taken up. */
final class Placebos {

  private static final long SEED = 11;

  /** More could not be looked for: a shelf shows the uptake of its most telling directives only. */
  private static final int MOST = 50;

  private static final int DAYS_TOO_EARLY = 365;

  private static final int FIRST_DAY = 500;
  private static final int LAST_DAY = 900;
  private static final int FEWEST_PASSAGES = 3;
  private static final int MOST_PASSAGES = 6;

  private final TransmissionForest forest;
  private final Random random = new Random(SEED);

  Placebos(TransmissionForest forest) {
    this.forest = forest;
  }

  /**
   * {@return documents of the centre, the national federation and the provinces from {@code from}
   * to {@code to} (exclusive) in which passages arose, as many as can be looked for, in any order}
   */
  List<ForestDocument> directives(LocalDate from, LocalDate to) {
    List<ForestDocument> some = new ArrayList<>();
    for (ForestDocument document : forest.documents()) {
      Level level = forest.speakers().get(document.speaker()).level();
      if (!document.day().isBefore(from)
          && document.day().isBefore(to)
          && (level == Level.NATIONAL || level == Level.PROVINCE)
          && document.copies().stream().anyMatch(copy -> copy.step() == Step.ROOT)) {
        some.add(document);
      }
    }
    Collections.shuffle(some, random);
    return some.subList(0, Math.min(MOST, some.size()));
  }

  /**
   * {@return {@code directives} with dates a year too early, but of those that have a passage in
   * common only the first, so that none can seem to take another up}
   */
  static List<ForestDocument> backdated(List<ForestDocument> directives) {
    Set<Integer> passages = new HashSet<>();
    List<ForestDocument> backdated = new ArrayList<>();
    for (ForestDocument directive : directives) {
      List<Integer> own = directive.copies().stream().map(Copy::passage).toList();
      if (Collections.disjoint(passages, own)) {
        passages.addAll(own);
        backdated.add(directive.on(directive.day().minusDays(DAYS_TOO_EARLY)));
      }
    }
    return backdated;
  }

  /**
   * {@return directives of the centre, the national federation and the provinces in turn, made of
   * passages that bodies below them had used before; no passage is used twice}
   */
  List<ForestDocument> ofUsedWords(int count, ForestWriter writer) {
    List<Integer> provinces = forest.speakers().at(Level.PROVINCE);
    Set<Integer> used = new HashSet<>();
    List<ForestDocument> directives = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int province = provinces.get(random.nextInt(provinces.size()));
      int speaker = List.of(Speakers.CENTRE, Speakers.FEDERATION, province).get(i % 3);
      LocalDate day = Slot.FIRST_DAY.plusDays(FIRST_DAY + random.nextInt(LAST_DAY - FIRST_DAY + 1));
      List<Copy> below = usedBelow(speaker, day);
      Collections.shuffle(below, random);
      int wanted = FEWEST_PASSAGES + random.nextInt(MOST_PASSAGES - FEWEST_PASSAGES + 1);
      List<Strand> passages = new ArrayList<>();
      for (Copy copy : below) {
        if (passages.size() < wanted && used.add(copy.passage())) {
          passages.add(writer.copy(forest.words(copy)));
        }
      }
      DocumentWriter.Written written = writer.document(passages);
      String title = writer.title(forest.speakers().get(speaker).name());
      directives.add(
          new ForestDocument(speaker, day, title, written.words(), List.of(), List.of()));
    }
    return directives;
  }

  private List<Copy> usedBelow(int speaker, LocalDate before) {
    List<Copy> copies = new ArrayList<>();
    for (ForestDocument document : forest.documents()) {
      if (document.day().isBefore(before)
          && forest.speakers().isAbove(speaker, document.speaker())) {
        copies.addAll(document.copies());
      }
    }
    return copies;
  }
}
