package org.huisheng.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huisheng.model.EntityKey;

/**
 * When and by whom wordings were put forward for the first time, where a source says so.
 *
 * @param entries by day
 */
public record Coinages(List<Entry> entries) {

  /**
   * One of them.
   *
   * @param wording canonical
   * @param by a person, body or meeting
   * @param occasion in Chinese
   * @param earliest first possible day
   * @param latest last possible day
   */
  public record Entry(
      String wording,
      EntityKey by,
      String occasion,
      LocalDate earliest,
      LocalDate latest,
      String source) {}

  public Coinages {
    entries = List.copyOf(entries);
  }

  /**
   * {@return the coinages}
   *
   * @throws IllegalStateException if a row does not fit
   */
  public static Coinages load() {
    return new Coinages(
        Tsv.rows("reference/coinages.tsv").stream()
            .map(
                row ->
                    new Entry(
                        row.get("wording"),
                        EntityKey.of(
                            EntityKey.Kind.valueOf(row.get("by-kind").toUpperCase(Locale.ROOT)),
                            row.get("by")),
                        row.get("occasion"),
                        row.date("earliest").orElseThrow(() -> row.fault("no earliest day")),
                        row.date("latest").orElseThrow(() -> row.fault("no latest day")),
                        row.get("source")))
            .toList());
  }
}
