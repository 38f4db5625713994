package org.huisheng.lexicon;

import java.util.List;

/**
 * Stock wording that says nothing about who took it from whom.
 *
 * @param wordings as printed, longest first
 */
public record Formulas(List<String> wordings) {
  public Formulas {
    wordings = List.copyOf(wordings);
  }

  static Formulas load() {
    return new Formulas(
        Tsv.rows("lexicon/formulas.tsv").stream().map(row -> row.get("wording")).toList());
  }
}
