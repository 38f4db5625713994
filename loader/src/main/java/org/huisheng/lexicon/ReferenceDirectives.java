package org.huisheng.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Notation;

/**
 * Directives that documents cite, with what a source says of them.
 *
 * @param entries in the order of their file
 */
public record ReferenceDirectives(List<Entry> entries) {

  /**
   * One directive.
   *
   * @param name canonical name
   * @param aliases other names that mean it everywhere
   * @param issuers canonical names of bodies, meetings or persons
   * @param date the day of adoption or issue; empty where only its existence is known
   * @param published the day of publication
   * @param number document number
   */
  public record Entry(
      String name,
      List<String> aliases,
      DirectiveKind kind,
      List<String> issuers,
      Optional<LocalDate> date,
      Optional<LocalDate> published,
      Optional<String> number,
      String source) {
    public Entry {
      aliases = List.copyOf(aliases);
      issuers = List.copyOf(issuers);
    }

    /** {@return whether naming it bounds a document's date: a body of thought has no one day} */
    boolean isDated() {
      return date.isPresent() && kind != DirectiveKind.THOUGHT;
    }
  }

  public ReferenceDirectives {
    entries = List.copyOf(entries);
  }

  /**
   * {@return the directives}
   *
   * @throws IllegalStateException if a row does not fit
   */
  public static ReferenceDirectives load() {
    return new ReferenceDirectives(
        Tsv.rows("reference/directives.tsv").stream()
            .map(
                row ->
                    new Entry(
                        row.get("name"),
                        row.list("aliases"),
                        Notation.parse(DirectiveKind.class, row.get("kind")),
                        row.list("issuer"),
                        row.date("date"),
                        row.date("published"),
                        row.cell("number"),
                        row.get("source")))
            .toList());
  }
}
