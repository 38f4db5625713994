package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huisheng.model.Judgement;
import org.huisheng.model.Judgements;
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

  /**
   * {@return the same with the wordings that a person accepted after those of the file}
   *
   * <p>A form that the file has stays what the file says.
   */
  Wordings accepting(Judgements judgements) {
    Set<String> forms =
        known.stream().flatMap(Wording::forms).map(Judgements::key).collect(Collectors.toSet());
    List<Wording> all = new ArrayList<>(known);
    for (Judgement judgement : judgements.accepted()) {
      if (forms.add(Judgements.key(judgement.wording()))) {
        all.add(
            new Wording(
                judgement.wording(),
                judgement.kind().orElse(SloganKind.FORMULATION),
                List.of(),
                List.of(),
                "judgement of " + judgement.at()));
      }
    }
    return new Wordings(all, this.forms);
  }
}
