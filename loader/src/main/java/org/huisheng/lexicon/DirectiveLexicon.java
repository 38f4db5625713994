package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Notation;

/**
 * How directives are named and what says that a text carries one out.
 *
 * @param known directives that are named without title marks
 * @param words what stands around directives
 */
public record DirectiveLexicon(List<KnownDirective> known, DirectiveWords words) {
  public DirectiveLexicon {
    known = List.copyOf(known);
  }

  static DirectiveLexicon load() {
    List<KnownDirective> known = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/directive-names.tsv")) {
      known.add(
          new KnownDirective(
              row.get("name"),
              Notation.parse(DirectiveKind.class, row.get("kind")),
              Optional.of(row.get("issuer")).filter(issuer -> !issuer.isEmpty()),
              row.list("variants")));
    }
    return new DirectiveLexicon(known, DirectiveWords.load());
  }
}
