package org.huisheng.link;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.Basis;
import org.huisheng.model.Judgement;
import org.huisheng.model.Judgements;
import org.huisheng.model.Resolved;
import org.huisheng.model.Slogan;
import org.huisheng.model.Verdict;

/** Leaves out what a person rejected and gives what one accepted the kind they said. */
final class JudgedWordings {

  private JudgedWordings() {}

  /** {@return {@code slogans} as judged; wordings that the lexicon knows are beyond judgement} */
  static List<Resolved<Slogan>> of(List<Resolved<Slogan>> slogans, Judgements judgements) {
    return slogans.stream().flatMap(slogan -> judged(slogan, judgements).stream()).toList();
  }

  private static Optional<Resolved<Slogan>> judged(Resolved<Slogan> slogan, Judgements judgements) {
    Slogan item = slogan.item();
    if (item.mentions().stream().anyMatch(mention -> mention.basis() == Basis.LEXICON)) {
      return Optional.of(slogan);
    }
    Optional<Judgement> judgement = judgements.on(slogan.key().name());
    if (judgement.filter(one -> one.verdict() == Verdict.REJECTED).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        judgement
            .flatMap(Judgement::kind)
            .map(kind -> new Slogan(item.canonical(), kind, item.expansion(), item.mentions()))
            .map(kinded -> new Resolved<>(kinded, slogan.key()))
            .orElse(slogan));
  }
}
