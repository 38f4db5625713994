package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Notation;

/**
 * How directives are named and what says that a text carries one out.
 *
 * @param known directives that are named without title marks
 * @param numbers what document numbers open with → canonical name of who numbers so
 * @param words what stands around directives
 */
public record DirectiveLexicon(
    List<KnownDirective> known, Map<String, String> numbers, DirectiveWords words) {
  public DirectiveLexicon {
    known = List.copyOf(known);
    numbers = Map.copyOf(numbers);
  }

  static DirectiveLexicon load() {
    List<KnownDirective> known = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/directive-names.tsv")) {
      known.add(
          new KnownDirective(
              row.get("name"),
              Notation.parse(DirectiveKind.class, row.get("kind")),
              Optional.of(row.get("issuer")).filter(issuer -> !issuer.isEmpty()),
              row.list("variants"),
              row.get("source")));
    }
    Map<String, String> numbers = new HashMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/directive-numbers.tsv")) {
      numbers.put(row.get("opening"), row.get("issuer"));
    }
    return new DirectiveLexicon(known, numbers, DirectiveWords.load());
  }
}
