package org.huisheng.map;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.model.Basis;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Judgements;
import org.huisheng.model.Shelf;
import org.huisheng.model.Verdict;

/**
 * Which scheme a wording belongs to: those the lexicon knows, those a person accepted, or the
 * candidates that only their form speaks for.
 */
final class WordingSchemes {

  private final Set<EntityKey> known;
  private final Judgements judgements;

  WordingSchemes(Shelf shelf, Judgements judgements) {
    this.judgements = judgements;
    known =
        shelf.documents().stream()
            .flatMap(document -> document.slogans().stream())
            .filter(
                slogan ->
                    slogan.item().mentions().stream()
                        .anyMatch(mention -> mention.basis() == Basis.LEXICON))
            .map(slogan -> slogan.key())
            .collect(Collectors.toSet());
  }

  /** Writes which scheme {@code wording} is in, and what that scheme is called. */
  void write(GraphWriter out, Node wording, EntityKey key) {
    if (isAccepted(key)) {
      write(out, wording, Iris.ACCEPTED, "经人认定的提法", "Accepted wordings");
    } else if (known.contains(key)) {
      write(out, wording, Iris.WORDINGS, "固定提法", "Fixed wordings");
    } else {
      write(out, wording, Iris.CANDIDATES, "候选提法", "Candidate wordings");
    }
  }

  /** {@return whether no list knows {@code key} and nobody accepted it} */
  boolean isCandidate(EntityKey key) {
    return !known.contains(key) && !isAccepted(key);
  }

  private boolean isAccepted(EntityKey key) {
    return judgements
        .on(key.name())
        .filter(judgement -> judgement.verdict() == Verdict.ACCEPTED)
        .isPresent();
  }

  private static void write(
      GraphWriter out, Node wording, Node scheme, String chinese, String english) {
    out.add(wording, SKOS.inScheme, scheme);
    out.type(scheme, SKOS.ConceptScheme);
    out.chinese(scheme, SKOS.prefLabel, chinese);
    out.english(scheme, SKOS.prefLabel, english);
  }
}
