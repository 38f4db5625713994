package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Notation;
import org.huisheng.model.SloganKind;

/**
 * Known 提法, 口号 and named campaigns with their variants, and the forms by which unknown ones are
 * recognised.
 *
 * @param known in the order of the file
 * @param forms shapes of unknown wordings
 */
public record Wordings(List<Wording> known, WordingForms forms) {
  public Wordings {
    known = List.copyOf(known);
  }

  static Wordings load() {
    List<Wording> known = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/wordings.tsv")) {
      if (row.get("source").isBlank()) {
        throw row.fault("'" + row.get("canonical") + "' names no source; add document and year");
      }
      known.add(
          new Wording(
              row.get("canonical"),
              Notation.parse(SloganKind.class, row.get("kind")),
              row.list("variants"),
              row.list("enumerates"),
              row.get("source")));
    }
    return new Wordings(known, WordingForms.load());
  }
}
