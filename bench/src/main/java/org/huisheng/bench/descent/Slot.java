package org.huisheng.bench.descent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.huisheng.model.Level;

/**
 * Somebody writes a document on some day.
 *
 * @param speaker who, by number
 * @param day when
 */
record Slot(int speaker, LocalDate day) {

  static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

  /** Three years. */
  static final int DAYS = 3 * 365;

  private static final int OF_CENTRE = 36;
  private static final int OF_FEDERATION = 24;
  private static final int OF_OTHERS = 12;

  /**
   * {@return the documents of all speakers by day: of the centre one a month, of the national
   * federation one in six weeks, of the others one in three months}
   */
  static List<Slot> all(Speakers speakers, Random random) {
    List<Slot> slots = new ArrayList<>();
    for (int speaker = 0; speaker < speakers.all().size(); speaker++) {
      int count = count(speaker, speakers.get(speaker).level());
      for (int i = 0; i < count; i++) {
        int from = DAYS * i / count;
        int to = DAYS * (i + 1) / count;
        slots.add(new Slot(speaker, FIRST_DAY.plusDays(from + random.nextInt(to - from))));
      }
    }
    slots.sort(Comparator.comparing(Slot::day).thenComparing(Slot::speaker));
    return slots;
  }

  private static int count(int speaker, Level level) {
    if (level != Level.NATIONAL) {
      return OF_OTHERS;
    }
    return speaker == Speakers.CENTRE ? OF_CENTRE : OF_FEDERATION;
  }
}
