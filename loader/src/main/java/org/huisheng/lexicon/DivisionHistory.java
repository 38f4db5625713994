package org.huisheng.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huisheng.model.Level;
import org.huisheng.model.Notation;

/**
 * When divisions came into being and ceased to be, where a source tells.
 *
 * @param entries by code
 */
public record DivisionHistory(List<Entry> entries) {

  /**
   * One name under one code.
   *
   * @param code six digits
   * @param name full name
   * @param level province, city or county
   * @param parent code of the division it lies or lay in
   * @param began the first day, as the first and last possible one; empty before 2000 or not known
   * @param ended the last day, likewise; empty while it exists
   * @param successors codes that got its area, wholly or in part
   * @param source where the days come from
   */
  public record Entry(
      String code,
      String name,
      Level level,
      Optional<String> parent,
      Optional<Days> began,
      Optional<Days> ended,
      List<String> successors,
      String source) {
    public Entry {
      successors = List.copyOf(successors);
    }
  }

  /** A day that is known to lie between two, both included. */
  public record Days(LocalDate earliest, LocalDate latest) {}

  public DivisionHistory {
    entries = List.copyOf(entries);
  }

  /**
   * {@return the history}
   *
   * @throws IllegalStateException if a row does not fit
   */
  public static DivisionHistory load() {
    Map<String, String> sources = new HashMap<>();
    Tsv.rows("reference/division-sources.tsv")
        .forEach(row -> sources.put(row.get("key"), row.get("source")));
    return new DivisionHistory(
        Tsv.rows("reference/division-changes.tsv").stream()
            .map(row -> entry(row, sources))
            .toList());
  }

  private static Entry entry(Tsv.Row row, Map<String, String> sources) {
    String source =
        Stream.of(row.get("source").split("; ", -1))
            .map(key -> Optional.ofNullable(sources.get(key)))
            .map(text -> text.orElseThrow(() -> row.fault("a source is not in its file")))
            .collect(Collectors.joining("; "));
    return new Entry(
        row.get("code"),
        row.get("name"),
        Notation.parse(Level.class, row.get("level")),
        row.cell("parent"),
        days(row, "from"),
        days(row, "until"),
        row.list("successors"),
        source);
  }

  private static Optional<Days> days(Tsv.Row row, String what) {
    return row.date(what + "-earliest")
        .map(day -> new Days(day, row.date(what + "-latest").orElse(day)));
  }
}
